import { problemOf, problemOfWarning } from '../errors/problem-of.ts';
import { finish } from '../finish/finish.ts';
import type { DrawingRequest, Outcome } from '../outcome.ts';
import { type PreparedSource, prepare, preparedText } from '../source/prepare.ts';
import { displayedText } from '../text/displayed-text.ts';
import { type Kind, kindOf } from './kinds.ts';
import { mermaid } from './mermaid.ts';
import { takeWarnings } from './quiet.ts';
import { seedRandom } from './seeded-random.ts';

/** Draws one diagram. */
export async function draw({ source, id }: DrawingRequest): Promise<Outcome> {
  const prepared = prepare(source);
  if ('problem' in prepared) return prepared;
  const kind = kindOf(prepared.body.text, (body) => mermaid.detectType(body));
  if (!kind) return { problem: problemOf(undefined, prepared, kind) };
  try {
    takeWarnings();
    seedRandom(source);
    const { svg } = await mermaid.render('diagram', preparedText(prepared));
    const problem = takeWarnings()
      .map((warning) => problemOfWarning(warning, prepared))
      .find((found) => found !== undefined);
    return problem ? { problem } : finish(svg, id, titleOf(prepared, kind));
  } catch (error) {
    return { problem: problemOf(error, prepared, kind) };
  } finally {
    document.body.replaceChildren();
  }
}

/** The title that the picture itself shows, else what kind of diagram it is. */
function titleOf({ body, title }: PreparedSource, kind: Kind): string {
  const shown = /^(?:\s*|pie\s+(?:showData\s+)?)title:?[ \t]+"?([^"\n]+?)"?[ \t]*$/m.exec(body.text)?.[1];
  const written = title ?? shown ?? `Diagram: ${kind.name}`;
  // Mermaid writes entities with a number sign.
  return displayedText(written.replace(/#(\d+;)/g, '&#$1').replace(/#(\w+;)/g, '&$1'), document);
}
