import { UsageError, wholeNumber } from './options.ts';

/** The options of the commands that serve a handbook. */
export const SERVER_OPTIONS = {
  port: { type: 'string' },
  host: { type: 'boolean' },
} as const;

/** What the options are told as, for the usage of those commands. */
export const SERVER_USAGE = `--port N       the port to serve at; the next free one, where it is taken (4321)
  --host         can be reached from other machines too`;

const LAST_PORT = 65_535;

/** What Astro's servers are given. @throws {@link UsageError} where the port is none */
export function serverOptions(given: {
  readonly port?: string | undefined;
  readonly host?: boolean | undefined;
}) {
  const port = wholeNumber('--port', given.port);
  if (port !== undefined && port > LAST_PORT)
    throw new UsageError(`--port ${port} is more than ${LAST_PORT}, the last port there is`);
  return { host: given.host ?? false, ...(port !== undefined && { port }) };
}
