import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UsageError } from '../options.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Where the browsers are that put themselves on no PATH. */
const PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds an installed Chromium, or a browser made from it.
 * @param environment `CHROMIUM_PATH` names one; else those on `PATH` and at the usual places are tried
 * @throws UsageError that says what to install
 */
export function findChromium(
  environment: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean = existsSync,
): string {
  const { CHROMIUM_PATH: chosen, PATH: path = '' } = environment;
  if (chosen) {
    if (exists(chosen)) return chosen;
    throw new UsageError(`CHROMIUM_PATH names ${chosen}, and there is no such file`);
  }
  const onPath = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...PLACES].find(exists);
  if (found !== undefined) return found;
  throw new UsageError(
    'A PDF is made by Chromium, and none is installed here. Install it (Debian, Ubuntu: apt-get install chromium; ' +
      'macOS: brew install --cask chromium) or Google Chrome, or set CHROMIUM_PATH to where it is',
  );
}
