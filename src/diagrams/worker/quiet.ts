/** What Mermaid warned of since the last look. */
let warnings: string[] = [];

/**
 * Keeps this thread from printing: a build's output is for people. What Mermaid warns of is kept, because some of it
 * is something that an author wrote and that the picture would silently lack.
 */
export function installQuiet(): void {
  const keep = (...parts: unknown[]): void => {
    warnings.push(parts.map(String).join(' '));
  };
  const ignore = (): void => undefined;
  Object.assign(console, {
    log: ignore,
    info: ignore,
    debug: ignore,
    trace: ignore,
    warn: keep,
    error: keep,
  });
  for (const stream of [process.stdout, process.stderr]) Object.assign(stream, { write: () => true });
}

/** Takes the warnings that came since the last call. */
export function takeWarnings(): readonly string[] {
  const taken = warnings;
  warnings = [];
  return taken;
}
