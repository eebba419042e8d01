/** One commit, as far as the handbook is told of it. */
export interface LogEntry {
  /** When it was committed, in seconds since 1970. */
  readonly seconds: number;
  /** The author's name, by `.mailmap`. */
  readonly author: string;
  /** The co-authors as the trailers have them: `Mei Semibreve <mei@example.com>`. */
  readonly coAuthors: readonly string[];
  /** The files that it changed, by their paths in the folder that was asked about. */
  readonly files: readonly string[];
}

/** The arguments of `git log` whose output {@link readLog} reads. */
export const LOG_ARGUMENTS: readonly string[] = [
  'log',
  // One NUL before each commit; then a line of what it is, its fields parted by \x1f, and its files, one a line.
  '--format=%x00%ct%x1f%aN%x1f%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x1e)',
  '--name-only',
  '--relative',
  '--',
  '.',
];

/** Reads the commits, the newest first. */
export function readLog(output: string): LogEntry[] {
  return output
    .split('\0')
    .slice(1)
    .map((commit) => {
      const [line = '', ...files] = commit.split('\n');
      const [seconds, author = '', coAuthors = ''] = line.split('\x1f');
      return {
        seconds: Number(seconds),
        author: author.trim(),
        coAuthors: coAuthors.split('\x1e').filter((contact) => contact.trim() !== ''),
        files: files.filter((file) => file !== ''),
      };
    });
}

/** The name in `Mei Semibreve <mei@example.com>`, in a list; nothing where there is only an address. */
export function nameOf(contact: string): string[] {
  const name = contact.replace(/<[^<>]*>?\s*$/, '').trim();
  return name === '' || name.includes('@') ? [] : [name];
}
