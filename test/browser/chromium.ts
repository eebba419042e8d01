import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where this machine has a Chromium; CHROMIUM_PATH says so where it is somewhere else. */
const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path));

/** Starts it, or says what to do where there is none. */
export function launchChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) {
    throw new Error(
      'These tests need Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH to one',
    );
  }
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}
