import { SCHEMAS } from '../org/collections/index.ts';
import { locate, pathOf } from '../org/collections/locations.ts';
import type { Entity } from '../org/org.ts';
import { referencesIn } from '../org/references.ts';

/** How far from a page lies what is told of with it: the pod of the outcome of a decision. */
const REACH = 3;

/** Which pages name which others, in a state that changes step by step. */
export class Links {
  /** What a page names, as paths: under these it is found, if it is there. */
  readonly #named = new Map<string, readonly string[]>();
  readonly #naming = new Map<string, Set<string>>();

  /** Notes what a page names now; nothing where it is gone or cannot be read. */
  set(path: string, entity: Entity | undefined): void {
    for (const each of this.#named.get(path) ?? []) this.#naming.get(each)?.delete(path);
    const named = entity ? pathsNamedBy(entity) : [];
    if (named.length === 0) this.#named.delete(path);
    else this.#named.set(path, named);
    for (const each of named) {
      const naming = this.#naming.get(each) ?? new Set();
      this.#naming.set(each, naming.add(path));
    }
  }

  /** Some pages, those that name them, and what all of these name, as far as it can be told of with them. */
  around(paths: readonly string[]): Set<string> {
    const found = new Set(paths.flatMap((path) => [path, ...this.#namesakesOf(path)]));
    let edge = [...found];
    for (let step = 0; step < REACH; step++) {
      edge = edge.flatMap((path) => this.#named.get(path) ?? []).filter((path) => !found.has(path));
      for (const path of edge) found.add(path);
    }
    return found;
  }

  /** Those that name a page, and whatever else would have its id. */
  #namesakesOf(path: string): string[] {
    const location = locate(path);
    if (location.what !== 'record') return [];
    const own = pathsOf(location.kind, location.id);
    return [...own, ...own.flatMap((each) => [...(this.#naming.get(each) ?? [])])];
  }
}

function pathsNamedBy(entity: Entity): string[] {
  // How a pod works names its pod by where it lies.
  const own = entity.kind === 'how-we-work' ? pathsOf('pod', entity.id) : [];
  const references = referencesIn(SCHEMAS[entity.kind], entity.data);
  return [
    ...own,
    ...references.flatMap(({ target, id }) => (target === 'function' ? [] : pathsOf(target, id))),
  ];
}

function pathsOf(kind: Entity['kind'], id: string): string[] {
  const path = pathOf(kind, id);
  return [path, path.replace(/\.md$/, '.mdx')];
}
