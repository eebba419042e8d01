import type { Org, Outcome } from '../../org.ts';
import { type ChartSetting, nameIn } from '../chart-setting.ts';
import { branchChart, companyChart, type OutcomeNode, type PodNode } from '../company-chart.ts';
import { LENS_SIGNS } from '../drawing/lens-glyph.ts';
import {
  fitsGitHub,
  type MermaidBody,
  type MermaidSource,
  mermaidSource,
  shareOut,
  together,
} from './source.ts';
import { mermaidId, mermaidLabel } from './text.ts';

/** Outcomes stand on the left, what serves them to the right. */
export const HEAD = 'flowchart LR';
const CLASSES = ['classDef outcome font-weight:bold', 'classDef uncovered stroke:#c62828,stroke-width:3px'];

/** More people than this make a card that nobody reads to its end. */
const MOST_PEOPLE = 40;

/** An outcome with all that serves it; where that is too large, with a diagram for each of the smaller outcomes too. */
export function outcomeMermaid(outcome: Outcome, setting: ChartSetting): MermaidSource[] {
  return branchSources(branchChart(outcome, setting.on), setting);
}

/** The whole organisation; where that is too large, a diagram for each of its largest outcomes, and so on. */
export function companyMermaid(org: Org, setting: ChartSetting): MermaidSource[] {
  const { outcomes, unassignedPods } = companyChart(org, setting.on);
  const loose = unassignedPods.map((node) => podPart(node, setting));
  const all = withClasses([...outcomes.flatMap((node) => branchParts(node, setting)), ...loose]);
  if (fitsGitHub(HEAD, all)) return [mermaidSource(org.settings.name, HEAD, all)];
  return [
    ...outcomes.flatMap((node) => branchSources(node, setting)),
    ...(loose.length > 0 ? shareOut(setting.words, setting.words.noOutcome, HEAD, loose, withClasses) : []),
  ];
}

function branchSources(node: OutcomeNode, setting: ChartSetting): MermaidSource[] {
  const { outcome, children } = node;
  const all = withClasses(branchParts(node, setting));
  if (fitsGitHub(HEAD, all)) return [mermaidSource(outcome.title, HEAD, all)];
  const own = ownParts(node, setting);
  const stubs = children.map((child) => ({
    lines: [outcomeLine(child.outcome), arrow(outcome, child.outcome)],
    edges: 1,
  }));
  return [
    ...shareOut(setting.words, outcome.title, HEAD, stubs, (share) => withClasses([...own, ...share])),
    ...children.flatMap((child) => branchSources(child, setting)),
  ];
}

function branchParts(node: OutcomeNode, setting: ChartSetting): MermaidBody[] {
  const below = node.children.map((child) => ({ lines: [arrow(node.outcome, child.outcome)], edges: 1 }));
  return [
    ...ownParts(node, setting),
    ...below,
    ...node.children.flatMap((child) => branchParts(child, setting)),
  ];
}

/** One outcome with the pod that owns it. */
export function ownParts({ outcome, pod, isPassed }: OutcomeNode, setting: ChartSetting): MermaidBody[] {
  const own = { lines: [outcomeLine(outcome)], edges: 0 };
  if (isPassed) return [own];
  const id = mermaidId('outcome', outcome.id);
  if (!pod) {
    const none = mermaidId('nobody', outcome.id);
    return [
      own,
      { lines: [`${none}[${mermaidLabel(setting.words.noPod)}]:::uncovered`, `${id} --> ${none}`], edges: 1 },
    ];
  }
  const line = { lines: [`${id} --> ${mermaidId('pod', pod.pod.id)}`], edges: 1 };
  return pod.isRepeated ? [own, line] : [own, podPart(pod, setting), line];
}

function outcomeLine({ id, title }: Outcome): string {
  return `${mermaidId('outcome', id)}[${mermaidLabel(title)}]:::outcome`;
}

/** From an outcome to one that serves it. */
export function arrow(from: Outcome, to: Outcome): string {
  return `${mermaidId('outcome', from.id)} --> ${mermaidId('outcome', to.id)}`;
}

/** A pod with its people as lines, because a node for each person makes a drawing that fits on no screen. */
export function podPart({ pod, members, uncovered }: PodNode, { words }: ChartSetting): MermaidBody {
  const people = members.map(({ person, lenses }) => {
    const signs = lenses.map((lens) => LENS_SIGNS[lens]);
    return `${signs.join(' ')} ${nameIn(words, person)}`.trim();
  });
  const hidden = people.length - MOST_PEOPLE;
  const shown = hidden > 0 ? [...people.slice(0, MOST_PEOPLE), `+ ${words.people(hidden)}`] : people;
  const gaps = uncovered.map(
    ({ lens, state }) =>
      `${LENS_SIGNS[lens]} ${state === 'vacant' ? words.vacant : words.nobody}: ${words.lens(lens)}`,
  );
  const label = mermaidLabel(pod.title, ...shown, ...gaps);
  return {
    lines: [`${mermaidId('pod', pod.id)}[${label}]${gaps.length > 0 ? ':::uncovered' : ''}`],
    edges: 0,
  };
}

/** The parts of one diagram, with the looks of its nodes. */
export function withClasses(parts: readonly MermaidBody[]): MermaidBody {
  return together(...parts, { lines: CLASSES, edges: 0 });
}
