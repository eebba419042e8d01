import { distance } from 'fastest-levenshtein';

/** The candidate that somebody most likely meant, if any is near: at most two letters in five differ, or one begins with the other. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: { candidate: string; cost: number } | undefined;
  for (const candidate of candidates) {
    const cost = costOf(wanted, candidate.toLowerCase());
    if (cost !== undefined && (best === undefined || cost < best.cost)) best = { candidate, cost };
  }
  return best?.candidate;
}

/** "Did you mean "pod"?", or nothing when no candidate is near. */
export function didYouMean(text: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(text, candidates);
  return candidate === undefined ? undefined : `Did you mean ${JSON.stringify(candidate)}?`;
}

function costOf(wanted: string, candidate: string): number | undefined {
  // Longer texts are nobody's typing error, and comparing them would let one bad file take seconds.
  if (wanted.length > 100) return undefined;
  const limit = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) * 0.4));
  const edits = distance(wanted, candidate);
  if (edits <= limit) return edits;
  const shorter = Math.min(wanted.length, candidate.length);
  const isPrefix = shorter >= 3 && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
  return isPrefix ? limit + 1 : undefined;
}
