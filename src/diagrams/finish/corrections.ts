import { named } from '../colours/palette.ts';
import { boundingBox } from '../shapes/bounding-box.ts';
import { boxOf, union } from '../shapes/box.ts';
import { displayedText } from '../text/displayed-text.ts';

/**
 * Mends what Mermaid draws badly without HTML labels, or in a way that a handbook cannot use. It works on Mermaid's
 * own classes, so it comes before they go.
 */
export function correct(root: Element): void {
  showText(root);
  centreStateNames(root);
  raiseGroupTitles(root);
  haloLabels(root);
  centreRelationNames(root);
  showSectionTitles(root);
  liftFlowLabels(root);
  thinBars(root);
  quietGrid(root);
  darkenSetNames(root);
  for (const today of root.querySelectorAll('g.today')) today.remove();
  showWhole(root);
}

/** What layouts measured is what is shown. */
function showText(root: Element): void {
  for (const element of root.querySelectorAll('text, tspan, title, desc')) {
    for (const node of element.childNodes) {
      if (node.nodeType !== node.TEXT_NODE || !node.nodeValue) continue;
      const shown = displayedText(node.nodeValue, root.ownerDocument);
      if (shown !== node.nodeValue) node.nodeValue = shown;
    }
  }
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
      halo(text, named.group.marker);
    }
  }
}

/** Lines cross the names below the icons of an architecture, those of commits, and the messages of a sequence. */
function haloLabels(root: Element): void {
  const labels = '.architecture-service text, text.commit-label, text.messageText, text.loopText';
  for (const text of root.querySelectorAll(labels)) halo(text, named.paper.marker);
}

/** Draws a seam around letters, so that lines behind them end before they touch. */
function halo(text: Element, colour: string): void {
  const seam = `paint-order: stroke; stroke: ${colour} !important; stroke-width: 4px; stroke-linejoin: round`;
  // On each line too, because Mermaid's styles take strokes from lines of text.
  for (const element of [text, ...text.querySelectorAll('tspan')]) {
    element.setAttribute('style', `${element.getAttribute('style') ?? ''}; ${seam}`);
  }
}

/** The names of C4 relations are centred on their own end. */
function centreRelationNames(root: Element): void {
  if (root.getAttribute('aria-roledescription') !== 'c4') return;
  for (const text of root.querySelectorAll('line ~ text, path ~ text')) {
    const { left, right } = boundingBox(text);
    text.setAttribute('x', String(Number(text.getAttribute('x')) - (right - left) / 2));
    halo(text, named.paper.marker);
  }
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

/** The names of sets in a Venn diagram are in a shade of the set's colour, too pale to read. */
function darkenSetNames(root: Element): void {
  if (root.getAttribute('aria-roledescription') !== 'venn') return;
  for (const text of root.querySelectorAll('text')) {
    text.setAttribute('style', `${text.getAttribute('style') ?? ''}; fill: ${named.ink.marker} !important`);
  }
}

/** Some labels reach out of the frame that their diagram is given; it grows as far as they need. */
function showWhole(root: Element): void {
  const [x, y, width, height] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return;
  const frame = boxOf(x, y, width, height);
  const { left, top, right, bottom } = boundingBox(root);
  const whole = union(frame, {
    left: left < frame.left - HARDLY ? left - MARGIN : frame.left,
    top: top < frame.top - HARDLY ? top - MARGIN : frame.top,
    right: right > frame.right + HARDLY ? right + MARGIN : frame.right,
    bottom: bottom > frame.bottom + HARDLY ? bottom + MARGIN : frame.bottom,
  });
  const size = [whole.right - whole.left, whole.bottom - whole.top];
  root.setAttribute('viewBox', [whole.left, whole.top, ...size].join(' '));
}

/** What no eye sees. */
const HARDLY = 0.5;
/** Room for strokes, which count for nothing in a box. */
const MARGIN = 4;
