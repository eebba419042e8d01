import { Agent, type Dispatcher, errors, RetryAgent, request } from 'undici';
import { type Answer, answerOf, answerOfError } from './answer.ts';
import { PrivateAddress, publicLookup, refusePrivateHost } from './private-network.ts';

/** How addresses are asked for. Times are in milliseconds. */
export interface AskOptions {
  /** Whether addresses of private networks are asked for as well. */
  readonly allowPrivate: boolean;
  /** How long a site may take to answer once. */
  readonly timeout: number;
  /** The longest pause before asking again, whatever Retry-After asks for. */
  readonly longestPause: number;
}

/** Asks other sites whether something is at an address. */
export interface Asker {
  /** @param url an http(s) address */
  ask(url: string): Promise<Answer>;
  close(): Promise<void>;
}

const MOST_REDIRECTIONS = 10;
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const REDIRECTIONS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function openAsker({ allowPrivate, timeout, longestPause }: AskOptions): Asker {
  const agent = new Agent({
    // Nobody's site shall feel it: two questions at a time for each of them.
    connections: 2,
    pipelining: 1,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connect: { timeout, ...(allowPrivate ? {} : { lookup: publicLookup }) },
  });
  const patient = new RetryAgent(agent, { maxRetries: 2, minTimeout: 500, maxTimeout: longestPause });
  const options: Questions = { agent, patient, allowPrivate, longest: 4 * timeout + 2 * longestPause };
  return {
    ask: (url) => follow(url, options),
    close: () => agent.destroy(),
  };
}

interface Questions {
  readonly agent: Dispatcher;
  /** The same, asking again where trouble may pass. */
  readonly patient: Dispatcher;
  readonly allowPrivate: boolean;
  /** How long one address may take in all, with every redirection. */
  readonly longest: number;
}

async function follow(written: string, options: Questions): Promise<Answer> {
  let url = new URL(written);
  let isPermanent = true;
  let moved: string | undefined;
  // One for all redirections: a site that took its time at each could hold a link for ten times as long.
  const signal = AbortSignal.timeout(options.longest);
  try {
    for (let steps = 0; steps <= MOST_REDIRECTIONS; steps += 1) {
      if (!options.allowPrivate) refusePrivateHost(url);
      const { status, location } = await look(url, signal, options);
      if (!REDIRECTIONS.has(status) || location === undefined) {
        const answer = answerOf(status);
        return answer.kind === 'there' && moved !== undefined ? { kind: 'moved', to: moved } : answer;
      }
      if (!URL.canParse(location, url.href)) return { kind: 'broken', reason: 'it redirects to no address' };
      url = new URL(location, url);
      if (!/^https?:$/.test(url.protocol))
        return { kind: 'broken', reason: `it redirects to ${url.protocol}` };
      isPermanent &&= PERMANENT.has(status);
      if (isPermanent) moved = url.href;
    }
    return { kind: 'broken', reason: 'it redirects in a circle' };
  } catch (error) {
    return isRefusal(error) ? { kind: 'private' } : answerOfError(error);
  }
}

interface Seen {
  readonly status: number;
  readonly location: string | undefined;
}

/** HEAD spares both sides the page. Sites that do not know it, or answer it wrongly, are asked with GET. */
async function look(url: URL, signal: AbortSignal, { agent, patient }: Questions): Promise<Seen> {
  try {
    const seen = await send(url, 'HEAD', agent, signal);
    if (seen.status < 400) return seen;
  } catch (error) {
    if (isRefusal(error) || signal.aborted) throw error;
  }
  try {
    return await send(url, 'GET', patient, signal);
  } catch (error) {
    if (error instanceof errors.RequestRetryError) return { status: error.statusCode, location: undefined };
    throw error;
  }
}

async function send(
  url: URL,
  method: 'HEAD' | 'GET',
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Seen> {
  const { statusCode, headers, body } = await request(url, {
    method,
    dispatcher,
    signal,
    headers: { 'user-agent': 'podbook-links', accept: '*/*' },
  });
  // The rest is of no interest, however long it would take.
  body.on('error', () => {});
  body.destroy();
  const location = headers['location'];
  return { status: statusCode, location: Array.isArray(location) ? location[0] : location };
}

function isRefusal(error: unknown): boolean {
  if (error instanceof PrivateAddress) return true;
  const { cause, errors: several } = error as { cause?: unknown; errors?: readonly unknown[] };
  return [cause, ...(several ?? [])].some((each) => each instanceof PrivateAddress);
}
