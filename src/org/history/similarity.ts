/**
 * How much two lists of lines have in common: 0 nothing, 1 everything (the Sørensen–Dice coefficient, each line
 * counted as often as it stands there).
 */
export function similarity(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const line of one) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of other) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(line, count - 1);
  }
  return (2 * common) / (one.length + other.length);
}
