import type { Body } from './body.ts';
import type { DecisionData } from './collections/decision.ts';
import type { GuardrailData } from './collections/guardrail.ts';
import type { GuidePageData } from './collections/guide-page.ts';
import type { HowWeWorkData } from './collections/how-we-work.ts';
import type { Kind } from './collections/index.ts';
import type { InterfaceData } from './collections/interface.ts';
import type { Lens } from './collections/lens.ts';
import type { FunctionData, OrganisationData } from './collections/organisation.ts';
import type { OutcomeData } from './collections/outcome.ts';
import type { PersonData } from './collections/person.ts';
import type { PodData } from './collections/pod.ts';
import type { Source } from './record.ts';

/**
 * The organisation, linked: every relation can be followed both ways, though each was written once.
 * A plain value without behaviour; the questions one can ask it are functions in the files beside this one.
 */
export interface Org {
  readonly settings: OrganisationData;
  readonly source: Source;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly pods: ReadonlyMap<string, Pod>;
  readonly people: ReadonlyMap<string, Person>;
  readonly interfaces: ReadonlyMap<string, Interface>;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly guardrails: ReadonlyMap<string, Guardrail>;
  readonly functions: ReadonlyMap<string, OrgFunction>;
  readonly guide: ReadonlyMap<string, GuidePage>;
  /** Paths of the images in the content folder. */
  readonly images: ReadonlySet<string>;
  /** Every page-like thing, by its file. */
  readonly byFile: ReadonlyMap<string, Entity>;
}

interface EntityBase<K extends Kind, Data> {
  readonly kind: K;
  readonly id: string;
  /** The words by which people know it. */
  readonly title: string;
  /** Its place among all titles in the order of the organisation's language; no two are alike. */
  readonly rank: number;
  /** The front matter as written, with defaults. */
  readonly data: Data;
  readonly body: Body;
  readonly source: Source;
  readonly isMdx: boolean;
}

export interface Outcome extends EntityBase<'outcome', OutcomeData> {
  readonly pod: Pod | undefined;
  readonly parent: Outcome | undefined;
  readonly children: readonly Outcome[];
  readonly guardrails: readonly Guardrail[];
  readonly replaces: readonly OrgFunction[];
  readonly decisions: readonly Decision[];
}

export interface Pod extends EntityBase<'pod', PodData> {
  readonly memberships: readonly Membership[];
  readonly outcomes: readonly Outcome[];
  readonly provides: readonly Interface[];
  readonly consumes: readonly Interface[];
  readonly decisions: readonly Decision[];
  readonly howWeWork: HowWeWork | undefined;
}

/** One stretch of time of one person in one pod. */
export interface Membership {
  readonly pod: Pod;
  readonly person: Person;
  readonly lenses: readonly Lens[];
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** Where it stands in the pod's `members`. */
  readonly index: number;
}

export interface HowWeWork extends EntityBase<'how-we-work', HowWeWorkData> {
  readonly pod: Pod | undefined;
  readonly steward: Person | undefined;
}

export interface Person extends EntityBase<'person', PersonData> {
  readonly memberships: readonly Membership[];
  readonly reportsTo: Person | undefined;
  readonly reports: readonly Person[];
  readonly decisions: readonly Decision[];
  readonly guardrails: readonly Guardrail[];
  /** The how-we-work pages and chapters that this person keeps true. */
  readonly stewards: readonly (HowWeWork | GuidePage)[];
}

export interface Interface extends EntityBase<'interface', InterfaceData> {
  readonly provider: Pod | undefined;
  readonly consumers: readonly Pod[];
}

export interface Decision extends EntityBase<'decision', DecisionData> {
  readonly outcome: Outcome | undefined;
  readonly pod: Pod | undefined;
  readonly deciders: readonly Person[];
  readonly supersedes: Decision | undefined;
  readonly supersededBy: readonly Decision[];
}

export interface Guardrail extends EntityBase<'guardrail', GuardrailData> {
  readonly owner: Person | undefined;
  readonly outcomes: readonly Outcome[];
}

export interface GuidePage extends EntityBase<'guide', GuidePageData> {
  readonly steward: Person | undefined;
}

/** A function of the organisation that this one replaces. It has no file of its own. */
export interface OrgFunction {
  readonly kind: 'function';
  readonly id: string;
  readonly title: string;
  readonly data: FunctionData;
  /** Where it stands in org.yaml's `functions`. */
  readonly index: number;
  readonly replacedBy: readonly Outcome[];
}

/** Anything that has a file and a page. */
export type Entity = Outcome | Pod | HowWeWork | Person | Interface | Decision | Guardrail | GuidePage;
