import { readFileSync } from 'node:fs';

/*
 * Puts a file on its merge request, in one note that is kept up to date: node .gitlab/note.ts changes.md
 * It is found again by its first line, among the notes of the token's own user.
 */

interface Note {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly id: number };
}

/** What GitLab tells a job of its merge request, and the token it may use. */
type Environment = Readonly<Record<string, string | undefined>>;

/** @returns what was done, in a few words */
export async function putNote(body: string, environment: Environment): Promise<string> {
  const { CI_API_V4_URL: api, CI_PROJECT_ID: project, CI_MERGE_REQUEST_IID: request } = environment;
  const token = environment['PODBOOK_TOKEN'];
  if (!token) return 'No PODBOOK_TOKEN: the note is left to the artifact.';
  const ask = async (method: string, path: string, data?: object): Promise<unknown> => {
    const response = await fetch(`${api}${path}`, {
      method,
      headers: { 'PRIVATE-TOKEN': token, 'Content-Type': 'application/json' },
      body: data === undefined ? null : JSON.stringify(data),
    });
    if (!response.ok) throw new Error(`GitLab answers ${method} ${path} with ${response.status}`);
    return response.json();
  };
  const notes = `/projects/${project}/merge_requests/${request}/notes`;
  const { id: self } = (await ask('GET', '/user')) as { id: number };
  const mark = body.split('\n', 1)[0] ?? '';
  for (let page = 1; ; page += 1) {
    const some = (await ask('GET', `${notes}?per_page=100&page=${page}`)) as Note[];
    const ours = some.find((note) => note.author.id === self && note.body.startsWith(mark));
    if (ours) {
      await ask('PUT', `${notes}/${ours.id}`, { body });
      return 'The note is up to date.';
    }
    if (some.length < 100) break;
  }
  await ask('POST', notes, { body });
  return 'The note is written.';
}

if (import.meta.main) {
  const [file = ''] = process.argv.slice(2);
  process.stdout.write(`${await putNote(readFileSync(file, 'utf8'), process.env)}\n`);
}
