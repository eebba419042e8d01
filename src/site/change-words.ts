import { words } from './languages/index.ts';

/** The handbook's own word for the id of a status, a commitment or a mode; the id where it has none. */
export function wordOf(id: string): string {
  const { status, commitment, mode } = words();
  const modes = Object.entries(mode).map(([name, { label }]) => [name, label] as const);
  const known = new Map([...Object.entries(status), ...Object.entries(commitment), ...modes]);
  return known.get(id) ?? id;
}
