import { HEADER_POLICY } from './policy.ts';

/** The file in which Netlify, Cloudflare and others look for the headers of a site. */
export const HEADERS_FILE = '_headers';

/** What a handbook never asks of a browser, so that nothing that got into a page can ask for it either. */
const UNUSED_FEATURES = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const EVERYWHERE: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', HEADER_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  // The address of a page of a private handbook says something by itself; other sites learn nothing of it.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/**
 * The headers of every page, and of the files whose names change with what is in them, which browsers may keep.
 * @param base the path below which the handbook is published
 * @param isIndexed whether search engines may show it. Pages say so themselves; pictures and other files cannot.
 */
export function hostHeaders(base: string, isIndexed: boolean): string {
  const assets = `${base.replace(/\/$/, '')}/_astro/*`;
  return [
    ...rule('/*', isIndexed ? EVERYWHERE : [...EVERYWHERE, ['X-Robots-Tag', 'noindex']]),
    ...rule(assets, [['Cache-Control', 'public, max-age=31536000, immutable']]),
    '',
  ].join('\n');
}

function rule(path: string, headers: readonly (readonly [name: string, value: string])[]): string[] {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)];
}
