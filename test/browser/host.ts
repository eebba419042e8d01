import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A host that does with a handbook what Netlify and Cloudflare do: it sends the headers that `_headers` asks for. */
export interface Host {
  /** Where it is served, without a slash at the end. */
  readonly origin: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

type Headers = Record<string, string>;

/**
 * @param site absolute path of a built handbook
 */
export async function openHost(site: string): Promise<Host> {
  const rules = readRules(readFileSync(join(site, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host.invalid');
    const file = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    const send = (status: number, path: string) => {
      const body = readFileSync(join(site, path));
      const type = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' };
      response.writeHead(status, { ...headersFor(pathname, rules), ...type }).end(body);
    };
    try {
      send(200, file);
    } catch {
      send(404, '/404.html');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

/** The headers by the path they are for: lines that are not indented are paths, the indented ones below are headers. */
function readRules(text: string): Map<string, Headers> {
  const rules = new Map<string, Headers>();
  let current: Headers = {};
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) current[name] = value;
    else {
      current = {};
      rules.set(line, current);
    }
  }
  return rules;
}

/** Every rule whose path fits; a star at its end stands for anything. */
function headersFor(path: string, rules: ReadonlyMap<string, Headers>): Headers {
  const fits = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
  return Object.assign({}, ...[...rules].filter(([rule]) => fits(rule)).map(([, headers]) => headers));
}
