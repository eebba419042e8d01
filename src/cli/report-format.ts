import { didYouMean } from '../org/suggest.ts';
import { type Format, isFormat, REPORTERS } from '../reporters/index.ts';
import { UsageError } from './options.ts';

/** The reporter that somebody asked for with `--format`. */
export function formatNamed(name: string): Format {
  if (isFormat(name)) return name;
  const known = Object.keys(REPORTERS);
  throw new UsageError(
    `There is no format ${JSON.stringify(name)}. ${didYouMean(name, known) ?? `Known: ${known.join(', ')}.`}`,
  );
}
