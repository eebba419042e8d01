import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';

/** What a page loads before anybody does anything on it. */
export interface PageLoads {
  /** Addresses of its stylesheets and scripts, as written. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Those of its scripts that hold up the first drawing of the page. */
  readonly blocking: readonly string[];
  /** The text of every script that stands in the page itself. */
  readonly inline: readonly string[];
}

/** Types of `<script>` that run; others hold data. */
const RUNS = ['', 'module', 'text/javascript'];

export function readLoads(html: string): PageLoads {
  const loads = {
    styles: [] as string[],
    scripts: [] as string[],
    blocking: [] as string[],
    inline: [] as string[],
  };
  const queue: Nodes[] = [htmlToHast(html)];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.type === 'element') take(node, loads);
    // Backwards, so that they come off the queue in the order of the page.
    if ('children' in node) queue.push(...node.children.toReversed());
  }
  return loads;
}

function take({ tagName, properties, children }: Element, loads: { [K in keyof PageLoads]: string[] }): void {
  const { rel, href, src, type, async, defer } = properties;
  if (tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet') && typeof href === 'string') {
    loads.styles.push(href);
  }
  const kind = typeof type === 'string' ? type.toLowerCase() : '';
  if (tagName !== 'script' || !RUNS.includes(kind)) return;
  if (typeof src === 'string') {
    loads.scripts.push(src);
    if (kind !== 'module' && !async && !defer) loads.blocking.push(src);
  } else {
    loads.inline.push(children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
  }
}
