import { createRequire } from 'node:module';

/** Relative paths would begin in the working directory. */
const AT_FDCWD = -100;
/** RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS. */
const EXCHANGE = 2;

type Order = (one: string, other: string) => (string | number)[];

/** What each system calls its way of exchanging two paths, and what it wants beside them. */
const CALLS: Readonly<Record<string, { readonly signature: string; readonly order: Order } | undefined>> = {
  linux: {
    signature: 'int renameat2(int, const char *, int, const char *, unsigned int)',
    order: (one, other) => [AT_FDCWD, one, AT_FDCWD, other, EXCHANGE],
  },
  darwin: {
    signature: 'int renamex_np(const char *, const char *, unsigned int)',
    order: (one, other) => [one, other, EXCHANGE],
  },
};

type Exchange = (one: string, other: string) => boolean;

let call: Exchange | undefined;

/**
 * Lets two folders of one file system change places in one step of the operating system: nobody who looks, however often,
 * finds either place empty, and no killed process leaves one empty. Node has no such call, so the system is asked by itself.
 * @param one absolute path, as `other`
 * @returns whether they have changed places. If not, nothing has moved: Windows and some file systems cannot do it.
 */
export function exchangeFolders(one: string, other: string): boolean {
  call ??= systemCall();
  return call(one, other);
}

function systemCall(): Exchange {
  const known = CALLS[process.platform];
  if (!known) return () => false;
  try {
    // Optional: there is not a binary of it for every system, and older C libraries lack the call.
    const koffi = createRequire(import.meta.url)('koffi') as typeof import('koffi');
    const rename = koffi.load(null).func(known.signature);
    return (one, other) => rename(...known.order(one, other)) === 0;
  } catch {
    return () => false;
  }
}
