import { named } from '../colours/palette.ts';

/**
 * Mends what Mermaid draws badly without HTML labels, or in a way that a handbook cannot use. It works on Mermaid's
 * own classes, so it comes before they go.
 */
export function correct(root: Element): void {
  centreStateNames(root);
  raiseGroupTitles(root);
  haloLabels(root);
  showSectionTitles(root);
  liftFlowLabels(root);
  thinBars(root);
  quietGrid(root);
  for (const today of root.querySelectorAll('g.today')) today.remove();
}

/** The name of a state is set as wide as its box is at least, and starts at the left of it. */
function centreStateNames(root: Element): void {
  for (const label of root.querySelectorAll('.node.statediagram-state > rect.basic + g.label')) {
    const y = /translate\([^,]+,\s*([-\d.]+)\)/.exec(label.getAttribute('transform') ?? '')?.[1];
    if (y === undefined) continue;
    label.setAttribute('transform', `translate(0, ${y})`);
    for (const text of label.querySelectorAll('text')) text.setAttribute('text-anchor', 'middle');
  }
}

/** Edges that enter a group cross its title; it is brought before them, on a ground of the group's colour. */
function raiseGroupTitles(root: Element): void {
  for (const title of root.querySelectorAll('.cluster > .cluster-label')) {
    const layer = title.closest('.root');
    const group = title.parentElement;
    if (!layer || group?.hasAttribute('transform') || group?.parentElement?.hasAttribute('transform'))
      continue;
    layer.append(title);
    for (const text of title.querySelectorAll('text')) {
      text.setAttribute('fill', named.ink.marker);
      halo(text, named.group.marker);
    }
  }
}

/** Edges cross the names below the icons of an architecture. */
function haloLabels(root: Element): void {
  for (const text of root.querySelectorAll('.architecture-service text')) halo(text, named.paper.marker);
}

function halo(text: Element, colour: string): void {
  text.setAttribute('paint-order', 'stroke');
  text.setAttribute('stroke', colour);
  text.setAttribute('stroke-width', '5');
  text.setAttribute('stroke-linejoin', 'round');
}

/** The title of a journey's section takes the class of its box, and so its colour. */
function showSectionTitles(root: Element): void {
  for (const text of root.querySelectorAll('text.journey-section')) {
    text.setAttribute('class', 'journey-section');
    text.setAttribute('fill', named.ink.marker);
  }
}

/** The names of a Sankey diagram lie below its flows. */
function liftFlowLabels(root: Element): void {
  for (const labels of root.querySelectorAll('.node-labels')) labels.parentElement?.append(labels);
}

/** Bars stand beside lines in the same colours, and values are written on them. */
function thinBars(root: Element): void {
  for (const bar of root.querySelectorAll('.plot [class^="bar-plot"] rect'))
    bar.setAttribute('fill-opacity', '0.45');
}

/** The lines of a time grid take the colour of text over the one that is meant for them. */
function quietGrid(root: Element): void {
  for (const line of root.querySelectorAll('.grid .tick line')) line.removeAttribute('stroke');
}
