import type { MermaidSource } from '../../org/charts/mermaid/source.ts';
import type { Lens } from '../../org/collections/lens.ts';
import type { Difference } from '../../org/history/difference.ts';
import type { ChangeGroup } from '../../org/history/groups.ts';

/** What is different between two versions, ready to be written down. */
export interface ChangesReport {
  /** What was compared, in words: a commit, a folder, the files as they lie there. */
  readonly before: string;
  readonly after: string;
  readonly difference: Difference;
  readonly groups: readonly ChangeGroup[];
  /** What has to be known to trust the rest: a version that could be read in part only. */
  readonly notes: readonly string[];
  readonly lensLabel: (lens: Lens) => string;
  /** The parts of the organisation that changed, as they were and as they are. */
  readonly charts: readonly ChangedChart[];
  /** Address of a preview of the newer version, without a slash at its end. */
  readonly preview?: string | undefined;
}

/** One part of the organisation in both versions. */
export interface ChangedChart {
  readonly title: string;
  readonly before: readonly MermaidSource[];
  readonly after: readonly MermaidSource[];
}

const GROUP_TITLES: Readonly<Record<ChangeGroup['kind'], string>> = {
  outcome: 'Outcomes without a pod',
  pod: 'Pods',
  'how-we-work': 'How we work',
  person: 'People',
  interface: 'Interfaces',
  decision: 'Decisions',
  guardrail: 'Guardrails',
  guide: 'Guide',
  organisation: 'The organisation',
  function: 'Functions',
  file: 'Other files',
};

/** What stands above the changes of a group: its pod, or what its things have in common. An outcome stands below that. */
export function groupTitle({ pod, kind }: ChangeGroup): string {
  return pod ? pod.title : GROUP_TITLES[kind];
}

/** Whether a group goes on with the pod of the group before it, so that its title stands there already. */
export function isContinued({ pod }: ChangeGroup, previous: ChangeGroup | undefined): boolean {
  return pod !== undefined && previous?.pod?.id === pod.id;
}
