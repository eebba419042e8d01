import type { Person } from '../../org.ts';
import { type ChartSetting, nameIn } from '../chart-setting.ts';
import type { ReportingNode } from '../reporting-tree.ts';
import { type MermaidBody, type MermaidSource, shareOut, together } from './source.ts';
import { mermaidId, mermaidLabel } from './text.ts';

/** Who answers to whom. Those who have no reports stand together in one node, so that wide spans stay readable. */
export function reportingMermaid(
  nodes: readonly ReportingNode[],
  title: string,
  setting: ChartSetting,
): MermaidSource[] {
  const names = new Map<Person, string>();
  const parts = nodes.flatMap((node) => partsOf(node, names, setting));
  return shareOut(setting.words, title, 'flowchart LR', parts, (share) => together(...share));
}

function partsOf(node: ReportingNode, names: Map<Person, string>, setting: ChartSetting): MermaidBody[] {
  const { person, leads, others, unlisted } = node;
  const { words } = setting;
  const id = idOf(person, names);
  const own = personLine(person, names, setting);
  const lines = leads.flatMap((lead) => [
    personLine(lead.person, names, setting),
    `${id} --> ${idOf(lead.person, names)}`,
  ]);
  const crowd = [
    ...others.map(({ title }) => title),
    ...(unlisted > 0 ? [`${words.notListed}: ${words.people(unlisted)}`] : []),
  ];
  if (crowd.length > 0) {
    lines.push(`${id}_reports[${mermaidLabel(...crowd)}]`, `${id} --> ${id}_reports`);
  }
  const part = { lines: [own, ...lines], edges: leads.length + Number(crowd.length > 0) };
  return [part, ...leads.flatMap((lead) => partsOf(lead, names, setting))];
}

function personLine(person: Person, names: Map<Person, string>, { words }: ChartSetting): string {
  return `${idOf(person, names)}[${mermaidLabel(nameIn(words, person))}]`;
}

/** An id is often a name, so people who are not listed get a number. */
function idOf(person: Person, names: Map<Person, string>): string {
  const known = names.get(person);
  if (known !== undefined) return known;
  const id = person.data.listed ? mermaidId('person', person.id) : `unlisted_${names.size}`;
  names.set(person, id);
  return id;
}
