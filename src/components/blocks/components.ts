import type { BlockName } from '../../org/building-blocks.ts';
import InterfaceMap from './InterfaceMap.astro';
import LensMatrix from './LensMatrix.astro';
import OrgChart from './OrgChart.astro';
import OutcomeCard from './OutcomeCard.astro';
import Person from './Person.astro';
import PodBlock from './PodBlock.astro';

/** What makes each building block. MDX gets them by these names without importing them. */
export const blockComponents = {
  OrgChart,
  LensMatrix,
  PodCard: PodBlock,
  OutcomeCard,
  InterfaceMap,
  Person,
} as const satisfies Readonly<Record<BlockName, unknown>>;
