import { INTERACTION_MODES } from '../src/org/collections/interface.ts';
import { LENSES, type Lens } from '../src/org/collections/lens.ts';
import {
  ENDS,
  FIRST,
  FUNCTIONS,
  HOW_WE_WORK,
  LAST,
  OFFERS,
  POD_NAMES,
  POD_NOUNS,
  roman,
  THINGS,
  VERBS,
  WORDS,
} from './generated-words.ts';
import { randomFrom } from './random.ts';

/** How large an organisation to make up. The same wishes always give the same organisation. */
export interface Wishes {
  readonly pods: number;
  /** On average; a pod has two fewer or more. */
  readonly peoplePerPod?: number;
  readonly seed?: number;
}

/**
 * Makes up an organisation: the files of its content folder, by path. It has what real ones have and tests need:
 * long titles in more than one script, vacancies and gaps, alumni, people who are not listed, circles of dependency,
 * wide spans. It passes `check` without an error.
 */
export function generatedOrganisation({ pods, peoplePerPod = 4, seed = 1 }: Wishes): Map<string, string> {
  const random = randomFrom(seed);
  const people = Math.max(2, Math.round(pods * peoplePerPod * 0.9));
  const maker = new Maker(random, pods, people);
  const files = new Map<string, string>([['org.yaml', maker.organisation()]]);
  const add = (path: string, fields: Fields, body = '') => files.set(path, page(fields, body));
  for (let n = 0; n < people; n++) add(`people/person-${n}.md`, maker.person(n));
  for (let n = 0; n < pods; n++) {
    add(`pods/pod-${n}/pod.md`, maker.pod(n, peoplePerPod), maker.prose(3));
    add(`pods/pod-${n}/how-we-work.md`, {}, HOW_WE_WORK);
    for (let i = 0; i < (n % 3 === 0 ? 2 : 1); i++)
      add(`interfaces/offer-${n}-${i}.md`, maker.offer(n), maker.prose(1));
  }
  for (let n = 0; n < maker.themes; n++) add(`outcomes/theme-${n}.md`, maker.theme(n), maker.prose(2));
  for (let n = 0; n < pods; n++) add(`outcomes/result-${n}.md`, maker.result(n), maker.prose(2));
  return files;
}

type Random = () => number;
type Fields = Readonly<Record<string, unknown>>;

/** JSON is YAML, so each field is written as JSON and no text can break the file. */
function page(fields: Fields, body: string): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}

class Maker {
  readonly themes: number;
  private readonly random: Random;
  private readonly pods: number;
  private readonly people: number;

  constructor(random: Random, pods: number, people: number) {
    this.random = random;
    this.pods = pods;
    this.people = people;
    this.themes = Math.max(1, Math.round(pods / 6));
  }

  organisation(): string {
    const functions = FUNCTIONS.map((name, index) => ({
      id: `function-${index}`,
      name,
      people: this.below(9) + 2,
    }));
    return `name: Generated\nfunctions: ${JSON.stringify(functions)}\n`;
  }

  person(n: number): Fields {
    const span = 13;
    const isListed = n % 17 !== 16;
    const generation = n >= 40 ? ` ${roman(Math.floor(n / 40))}` : '';
    return {
      // Nobody's name may hold the name of somebody who is not listed.
      name: isListed
        ? `${this.oneOf(FIRST)} ${this.oneOf(LAST)}${generation}`
        : `Xaver Ungenannt${roman(n).toLowerCase()}`,
      title: n % 5 === 0 ? 'Generalist' : undefined,
      reportsTo: n === 0 ? undefined : `person-${Math.floor((n - 1) / span)}`,
      listed: isListed ? undefined : false,
    };
  }

  pod(n: number, peoplePerPod: number): Fields {
    const size = Math.max(1, peoplePerPod + this.below(5) - 2);
    const first = Math.floor((n / this.pods) * this.people);
    const hasGap = n % 9 === 4;
    const members = Array.from({ length: size }, (_, index) => {
      const lens = LENSES[(hasGap && index % 3 === 1 ? index + 1 : index) % 3] as Lens;
      const person = `person-${(first + index) % this.people}`;
      const past = index >= 3 && this.random() < 0.3;
      const from = this.random() < 0.1 ? undefined : this.day(2024, 2026);
      return {
        person,
        lenses: index === 3 ? [lens, LENSES[(index + 1) % 3]] : [lens],
        from,
        until: past ? '2026-09-30' : undefined,
      };
    });
    return {
      title: n === 2 ? 'شريك موثوق' : `${this.oneOf(POD_NAMES)} ${this.oneOf(POD_NOUNS)} ${roman(n + 1)}`,
      summary: 'We own what we say we own, and answer for it.',
      members: members.filter(({ from, until }) => !from || !until || from <= until),
      vacancies: hasGap && n % 2 === 0 ? [{ lens: 'operator', since: '2026-10-05' }] : undefined,
      formedOn: '2024-01-01',
      loop: { cadence: 'Every two weeks', feedback: 'A month' },
      channels: [{ label: '#pod', url: 'https://chat.example.com/pod' }],
    };
  }

  /** Offers go mostly to pods that come later, so that there is an order, and sometimes back, so that there are circles. */
  offer(n: number): Fields {
    const consumers = Array.from({ length: this.below(3) + (n % 10 === 0 ? 5 : 1) }, () => {
      const near = n + 1 + this.below(Math.max(2, Math.round(this.pods / 4)));
      return this.random() < 0.2 ? Math.max(0, n - 1 - this.below(9)) : near % this.pods;
    });
    const mode = this.random() < 0.7 ? 'x-as-a-service' : this.oneOf(INTERACTION_MODES);
    return {
      title: `${this.oneOf(POD_NAMES)} ${this.oneOf(OFFERS)}`,
      provider: `pod-${n}`,
      consumers: [...new Set(consumers)]
        .filter((pod) => pod !== n && (pod > n || n % 5 === 2))
        .map((pod) => `pod-${pod}`),
      mode,
      until: mode === 'collaboration' ? '2027-03-31' : undefined,
      status: this.random() < 0.1 ? 'proposed' : 'stable',
      serviceLevel: ['It is there when it is needed'],
    };
  }

  theme(n: number): Fields {
    return { ...this.outcome(), pod: `pod-${(n * 6) % this.pods}` };
  }

  result(n: number): Fields {
    const theme = Math.floor((n / this.pods) * this.themes);
    return {
      ...this.outcome(),
      pod: n % 14 === 13 ? undefined : `pod-${n}`,
      status: n % 14 === 13 ? 'proposed' : 'active',
      parent: n % 7 === 3 ? `result-${n - 1}` : `theme-${theme}`,
      replaces: n % 3 === 0 ? [`function-${n % 5}`] : undefined,
    };
  }

  prose(paragraphs: number): string {
    const sentence = () => `${Array.from({ length: 14 }, () => this.oneOf(WORDS)).join(' ')}.`;
    return Array.from({ length: paragraphs }, () => `So ${sentence()} And ${sentence()}`).join('\n\n');
  }

  private outcome(): Fields {
    const baseline = this.below(50);
    const target = this.below(90);
    return {
      title: `${this.oneOf(THINGS)} ${this.oneOf(VERBS)} what they need ${this.oneOf(ENDS)}`,
      definitionOfDone: [
        {
          metric: 'Those who say so themselves',
          unit: '%',
          baseline,
          target,
          current: baseline + this.below(40) - 15,
          due: '2027-06-30',
        },
        'Somebody who is not us has checked it.',
      ],
    };
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private oneOf<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  private day(from: number, until: number): string {
    const two = (value: number) => String(value).padStart(2, '0');
    return `${from + this.below(until - from + 1)}-${two(this.below(9) + 1)}-${two(this.below(28) + 1)}`;
  }
}
