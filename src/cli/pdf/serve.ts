import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
};

/** A built handbook, served to this machine alone. */
export interface Served {
  /** Without a slash at its end, and without the base path. */
  readonly origin: string;
  close(): void;
}

/**
 * Serves a built handbook, which needs its styles and fonts from where its pages say that they are.
 * @param base the path below which it was built
 */
export async function serve(site: string, base: string): Promise<Served> {
  const root = resolve(site);
  const server = createServer((request, response) => {
    const file = fileAt(root, base, request.url ?? '/');
    const body = file && readFileSync(file);
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The path below which a page was built: what stands before the folder of its styles. */
export function baseOf(html: string): string {
  return /<link rel="stylesheet" href="([^"]*)\/_astro\//.exec(html)?.[1] ?? '';
}

function fileAt(root: string, base: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (!path.startsWith(`${base}/`)) return undefined;
    const asked = resolve(join(root, path.slice(base.length)));
    if (asked !== root && !asked.startsWith(root + sep)) return undefined;
    const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
