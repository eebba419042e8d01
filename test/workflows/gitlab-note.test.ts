import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { putNote } from '../../.gitlab/note.ts';

const BODY = '<!-- podbook diff -->\n\n## What changes\n';
const OURS = { id: 31, author: { id: 7 }, body: '<!-- podbook diff -->\n\nOld' };
const THEIRS = { ...OURS, id: 1, author: { id: 8 } };
const OTHER = { ...OURS, id: 2, body: 'Thanks' };

/** A GitLab with some notes, which writes down what it is asked to change. */
async function put(notes: readonly object[], token = 'secret') {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://gitlab');
    const page = Number(searchParams.get('page'));
    const answer = pathname === '/user' ? { id: 7 } : notes.slice((page - 1) * 100, page * 100);
    if (request.headers['private-token'] !== 'secret') response.writeHead(401);
    let sent = '';
    request.on('data', (some) => {
      sent += some;
    });
    request.on('end', () => {
      if (request.method !== 'GET') asked.push(`${request.method} ${pathname} ${sent}`);
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const said = await putNote(BODY, {
    CI_API_V4_URL: `http://127.0.0.1:${port}`,
    CI_PROJECT_ID: '3',
    CI_MERGE_REQUEST_IID: '5',
    PODBOOK_TOKEN: token,
  });
  return { said, asked };
}

test('the first time a note is written, beside those of others', async () => {
  const { asked } = await put([THEIRS, OTHER]);
  expect(asked).toEqual([`POST /projects/3/merge_requests/5/notes ${JSON.stringify({ body: BODY })}`]);
});

test('from then on it is kept up to date, however many notes there are', async () => {
  const { asked } = await put([...Array<object>(100).fill(OTHER), OURS]);
  expect(asked).toEqual([`PUT /projects/3/merge_requests/5/notes/31 ${JSON.stringify({ body: BODY })}`]);
});

test('without a token, as in the pipelines of forks, nothing is asked', async () => {
  expect(await put([], '')).toEqual({
    said: 'No PODBOOK_TOKEN: the note is left to the artifact.',
    asked: [],
  });
});

test('a token that GitLab does not take fails the job', async () => {
  await expect(put([], 'wrong')).rejects.toThrow('GitLab answers GET /user with 401');
});
