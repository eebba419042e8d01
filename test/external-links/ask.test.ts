import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, answerOfError } from '../../src/external-links/answer.ts';
import { type AskOptions, openAsker } from '../../src/external-links/ask.ts';

const asked: string[] = [];
let inHand = 0;
let mostInHand = 0;

type Reply = (response: ServerResponse, request: IncomingMessage, time: number) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(code, headers).end();

/** What the site does at its addresses; `time` counts the questions of one method. */
const REPLIES: Readonly<Record<string, Reply>> = {
  '/there': status(200),
  '/gone': status(410),
  '/members': status(403),
  '/no-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/hangs-up-on-head': (response, { method }) => (method === 'HEAD' ? response.destroy() : response.end()),
  '/soon-again': (response, { method }, time) =>
    response.writeHead(method === 'HEAD' || time === 1 ? 503 : 200, { 'retry-after': '1' }).end(),
  '/down': status(500),
  '/hangs-up': (response) => response.destroy(),
  '/silent': () => {},
  '/endless': (response, { method }) => {
    response.writeHead(method === 'HEAD' ? 405 : 200);
    response.write('a');
  },
  '/old': status(301, { location: '/older' }),
  '/older': status(308, { location: '/there' }),
  '/for-now': status(302, { location: '/there' }),
  '/old-for-now': status(301, { location: '/for-now' }),
  '/old-gone': status(301, { location: '/gone' }),
  '/round': status(302, { location: '/round' }),
  '/script': status(301, { location: 'javascript:alert(1)' }),
  '/stairs': (response, { url = '' }) => {
    const step = Number(new URL(url, origin).searchParams.get('step'));
    setTimeout(status(step === 8 ? 200 : 302, { location: `/stairs?step=${step + 1}` }), 150, response);
  },
  '/slow': (response) => {
    inHand += 1;
    mostInHand = Math.max(mostInHand, inHand);
    setTimeout(() => {
      inHand -= 1;
      response.end();
    }, 20);
  },
};

const server = createServer((request, response) => {
  const { method, url = '' } = request;
  asked.push(`${method} ${url}`);
  const time = asked.filter((each) => each === `${method} ${url}`).length;
  (REPLIES[url.split('?')[0] ?? ''] ?? status(404))(response, request, time);
});
let origin: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const PATIENCE: AskOptions = { allowPrivate: true, timeout: 4000, longestPause: 50 };

async function answers(urls: readonly string[], options = PATIENCE): Promise<Answer[]> {
  const asker = openAsker(options);
  try {
    return await Promise.all(urls.map((url) => asker.ask(url)));
  } finally {
    await asker.close();
  }
}

async function answerAt(path: string, options = PATIENCE): Promise<Answer | undefined> {
  return (await answers([origin + path], options))[0];
}

describe('asking a site', () => {
  test.each<[string, string, Answer['kind'], string?]>([
    ['a page that is there', '/there', 'there'],
    ['a page that is not', '/nowhere', 'broken', 'it answers 404'],
    ['a page that is gone', '/gone', 'broken', 'it answers 410'],
    ['a page for members', '/members', 'withheld', 'it answers 403'],
    ['a site that does not know HEAD', '/no-head', 'there'],
    ['a site that hangs up on HEAD', '/hangs-up-on-head', 'there'],
    ['a site that asks for a moment', '/soon-again', 'there'],
    ['a site that is down', '/down', 'trouble', 'it answers 500'],
    ['a site that always hangs up', '/hangs-up', 'trouble', 'it breaks the connection'],
    ['a page that never ends', '/endless', 'there'],
    ['a page that is elsewhere for now', '/for-now', 'there'],
    ['a page that moved to nowhere', '/old-gone', 'broken', 'it answers 410'],
    ['a circle', '/round', 'broken', 'it redirects in a circle'],
    ['a redirection to a script', '/script', 'broken', 'it redirects to javascript:'],
  ])('%s', async (_, path, kind, reason) => {
    expect(await answerAt(path)).toEqual(reason === undefined ? { kind } : { kind, reason });
  });

  test('a page that moved for good tells where to, as far as it is for good', async () => {
    expect(await answerAt('/old')).toEqual({ kind: 'moved', to: `${origin}/there` });
    expect(await answerAt('/old-for-now')).toEqual({ kind: 'moved', to: `${origin}/for-now` });
  });

  test('a site that never answers', async () => {
    const reason = 'it does not answer in time';
    expect(await answerAt('/silent', { ...PATIENCE, timeout: 100 })).toEqual({ kind: 'trouble', reason });
  });

  test('a link has its time once, however often its site sends on', async () => {
    const patience = { ...PATIENCE, timeout: 200, longestPause: 0 };
    const reason = 'it does not answer in time';
    expect(await answerAt('/stairs?step=0', patience)).toEqual({ kind: 'trouble', reason });
    expect(await answerAt('/stairs?step=6')).toEqual({ kind: 'there' });
  });

  test('a site without encryption at an address with it', async () => {
    const [answer] = await answers([`${origin.replace('http:', 'https:')}/there`]);
    expect(answer).toEqual({ kind: 'trouble', reason: 'it does not speak HTTPS' });
  });

  test.each([
    ['CERT_HAS_EXPIRED', 'broken', 'its certificate has expired'],
    ['ENOTFOUND', 'broken', 'there is no site of this name'],
    ['EAI_AGAIN', 'trouble', 'its name cannot be looked up now'],
  ])('the error %s', (code, kind, reason) => {
    expect(answerOfError(Object.assign(new Error('x'), { code }))).toEqual({ kind, reason });
  });

  test('a name that nobody has', async () => {
    const [answer] = await answers(['http://nobody.invalid/'], { ...PATIENCE, allowPrivate: false });
    expect(['broken', 'trouble']).toContain(answer?.kind);
  });

  test('one site is asked two things at a time', async () => {
    await answers(Array.from({ length: 12 }, (_, index) => `${origin}/slow?${index}`));
    expect(mostInHand).toBe(2);
  });
});

describe('private networks', () => {
  test.each([
    'http://127.0.0.1:PORT/there',
    'http://localhost:PORT/there',
    'http://[::1]:PORT/there',
    'http://[::ffff:127.0.0.1]:PORT/there',
    'http://2130706433:PORT/there',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
  ])('%s is not asked for', async (url) => {
    asked.length = 0;
    const [answer] = await answers([url.replace('PORT', new URL(origin).port)], {
      ...PATIENCE,
      allowPrivate: false,
    });
    expect(answer).toEqual({ kind: 'private' });
    expect(asked).toEqual([]);
  });
});
