import type { Org } from '../org/org.ts';
import type { Crumb } from './crumbs.ts';
import { words } from './languages/index.ts';

/** The parts of the handbook that have something in them, in the order of the menu. */
export function sections(org: Org): Crumb[] {
  const { sections: label } = words();
  const all: (Crumb & { size: number })[] = [
    { label: label.outcomes, address: '/outcomes/', size: org.outcomes.size },
    { label: label.pods, address: '/pods/', size: org.pods.size },
    { label: label.people, address: '/people/', size: org.people.size },
    { label: label.lenses, address: '/lenses/', size: org.pods.size },
    { label: label.interfaces, address: '/interfaces/', size: org.interfaces.size },
    { label: label.decisions, address: '/decisions/', size: org.decisions.size },
    { label: label.guardrails, address: '/guardrails/', size: org.guardrails.size },
    { label: label.guide, address: '/guide/', size: org.guide.size },
    { label: label.chart, address: '/chart/', size: org.outcomes.size + org.pods.size },
  ];
  return all.filter(({ size }) => size > 0);
}
