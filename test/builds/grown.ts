import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedOrganisation } from '../generated-organisation.ts';

/** The files of a content folder, by path. */
export type Content = ReadonlyMap<string, string>;

/** An organisation of few pods, and the same with many others beside it, who have nothing to do with the few. */
export function grown(few: number, others: number): { readonly few: Content; readonly many: Content } {
  const small = generatedOrganisation({ pods: few });
  const made = [...generatedOrganisation({ pods: others, seed: 2 })];
  return {
    few: small,
    many: new Map([...made.map(([path, text]) => [renamed(path), renamed(text)] as const), ...small]),
  };
}

/** Another organisation has names of its own for its things. */
function renamed(text: string): string {
  return text.replaceAll(/\b(pod|person|offer|theme|result)-(?=\d)/g, 'other-$1-');
}

export function writeContent(folder: string, files: Content): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The pages about one thing that is not at the top: nothing beside them depends on how many others there are. */
export const OWN_PAGE = /^(?:pods|people|interfaces|outcomes\/result-\d+)\/.+\/index\.html$/;
