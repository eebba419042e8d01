import { type ChildProcess, spawn } from 'node:child_process';

/** A build as its users start it: a process of its own. */
export interface BuildRun {
  readonly process: ChildProcess;
  /** When it has ended: its exit code, `null` where it was killed, and what it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

/** Starts a build. It leads a group of processes, so that it can be killed with everything it started. */
export function startBuild(args: readonly string[], env: Readonly<Record<string, string>> = {}): BuildRun {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  );
  return { process: child, ended };
}

/** Builds, and fails where the build does. */
export async function build(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, said } = await startBuild(args, env).ended;
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${said}`);
}
