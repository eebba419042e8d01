import type { ChartSetting } from '../chart-setting.ts';
import type { TakeoverFlow } from '../takeover-flow/takeover-flow.ts';
import { type MermaidSource, shareOut, together } from './source.ts';
import { mermaidId, mermaidLabel } from './text.ts';

/** Which outcomes took over the work of which functions. */
export function functionsMermaid(flow: TakeoverFlow, { words }: ChartSetting): MermaidSource[] {
  const parts = flow.functions.map((each, from) => {
    const id = mermaidId('function', each.id);
    const people = each.data.people === undefined ? [] : [words.people(each.data.people)];
    const links = flow.links.filter((link) => link.from === from);
    const lost = links.length === 0 ? [words.notTakenOver] : [];
    const label = mermaidLabel(each.title, ...people, ...lost);
    const arrows = links.flatMap(({ to }) => {
      const branch = flow.branches[to];
      if (!branch) return [];
      const outcome = mermaidId('outcome', branch.outcome.id);
      return [
        `${outcome}[${mermaidLabel(branch.outcome.title, words.people(branch.people))}]`,
        `${id} --> ${outcome}`,
      ];
    });
    return { lines: [`${id}[${label}]${lost.length > 0 ? ':::lost' : ''}`, ...arrows], edges: links.length };
  });
  return shareOut(words, words.takeover, 'flowchart LR', parts, (share) => together(...share, LOST));
}

const LOST = { lines: ['classDef lost stroke:#c62828,stroke-width:3px'], edges: 0 };
