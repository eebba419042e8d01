/** One command of `podbook`. */
export interface Command {
  /** What it does, in a few words, for the list of commands. */
  readonly summary: string;
  /** How it is called, with its options. */
  readonly usage: string;
  /**
   * @param args what follows the command's name
   * @returns the exit code: 0 all is well, 1 the content has problems, 2 it could not run
   */
  run(args: string[]): Promise<number>;
}
