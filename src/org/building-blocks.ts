import type { BodyBlock } from './body.ts';
import type { Org } from './org.ts';

/** What an attribute of a building block holds: the id of a thing, or one of some words. */
export interface BlockAttributeRule {
  readonly of: 'outcome' | 'pod' | 'person' | readonly string[];
  readonly isRequired: boolean;
}

/** A part of the handbook that a text may show in its midst. */
export interface BuildingBlock {
  readonly attributes: Readonly<Record<string, BlockAttributeRule>>;
  /** It may stand in a sentence; the others stand on lines of their own. */
  readonly isInline: boolean;
}

/** The matrices that `<LensMatrix of="…">` shows. */
export const LENS_MATRICES = ['pods', 'people', 'outcomes'] as const;

/** The building blocks by the name of their tag. */
export const BUILDING_BLOCKS = {
  OrgChart: { attributes: { outcome: { of: 'outcome', isRequired: false } }, isInline: false },
  LensMatrix: { attributes: { of: { of: LENS_MATRICES, isRequired: false } }, isInline: false },
  PodCard: { attributes: { id: { of: 'pod', isRequired: true } }, isInline: false },
  OutcomeCard: { attributes: { id: { of: 'outcome', isRequired: true } }, isInline: false },
  InterfaceMap: { attributes: { pod: { of: 'pod', isRequired: false } }, isInline: false },
  Person: { attributes: { id: { of: 'person', isRequired: true } }, isInline: true },
} as const satisfies Readonly<Record<string, BuildingBlock>>;

/** The name of a building block. */
export type BlockName = keyof typeof BUILDING_BLOCKS;

/** Whether a tag, as it is written, is a building block's. */
export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(BUILDING_BLOCKS, name);
}

/** The rules of a block's attributes. */
export function attributeRulesOf(name: BlockName): Readonly<Record<string, BlockAttributeRule>> {
  return BUILDING_BLOCKS[name].attributes;
}

/** Everything that an attribute may say in an organisation. */
export function allowedValues(org: Org, { of }: BlockAttributeRule): readonly string[] {
  if (of === 'outcome') return [...org.outcomes.keys()];
  if (of === 'pod') return [...org.pods.keys()];
  if (of === 'person') return [...org.people.values()].filter(({ data }) => data.listed).map(({ id }) => id);
  return of;
}

/** What the attributes of a block say, as its component takes them; those that only MDX knows are left out. */
export function attributesOf({ attributes }: Pick<BodyBlock, 'attributes'>): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  );
}
