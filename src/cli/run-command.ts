import { UsageError } from './options.ts';

/**
 * Runs a command, and says in its name what kept it from running.
 * @param usage how it is called
 * @returns its exit code, 2 where it could not run
 */
export async function runCommand(name: string, usage: string, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`podbook ${name}: ${error.message}\n\n${usage}`);
      return 2;
    }
    // What the system refuses (no space, no permission) says its reason and its file; where in the code is no use to anybody.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    console.error(`podbook ${name}: ${error.message}`);
    return 2;
  }
}
