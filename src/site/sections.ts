import type { Org } from '../org/org.ts';
import type { Crumb } from './crumbs.ts';

/** The parts of the handbook that have something in them, in the order of the menu. */
export function sections(org: Org): Crumb[] {
  const all: (Crumb & { size: number })[] = [
    { label: 'Outcomes', address: '/outcomes/', size: org.outcomes.size },
    { label: 'Pods', address: '/pods/', size: org.pods.size },
    { label: 'People', address: '/people/', size: org.people.size },
    { label: 'Lenses', address: '/lenses/', size: org.pods.size },
    { label: 'Interfaces', address: '/interfaces/', size: org.interfaces.size },
    { label: 'Decisions', address: '/decisions/', size: org.decisions.size },
    { label: 'Guardrails', address: '/guardrails/', size: org.guardrails.size },
    { label: 'Guide', address: '/guide/', size: org.guide.size },
    { label: 'Chart', address: '/chart/', size: org.outcomes.size + org.pods.size },
  ];
  return all.filter(({ size }) => size > 0);
}
