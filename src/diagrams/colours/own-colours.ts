import { cycled, grounds, named, type PaletteColour, strokes } from './palette.ts';

/** Colours that renderers write into a picture whatever the theme says, by type and hex. */
type OwnColours = ReadonlyMap<string, PaletteColour>;

const inOrder = (hexes: readonly string[], colours: readonly PaletteColour[]): [string, PaletteColour][] =>
  hexes.map((hex, index) => [hex, cycled(colours, index)]);

/** The scheme that D3 calls Tableau10. */
const tableau = [
  '#4e79a7',
  '#f28e2c',
  '#e15759',
  '#76b7b2',
  '#59a14f',
  '#edc949',
  '#af7aa1',
  '#ff9da7',
  '#9c755f',
  '#bab0ab',
];

/** Types that draw lines and areas in colours that others write on. */
const strong: OwnColours = new Map(grounds.map(({ marker }, index) => [marker, cycled(strokes, index)]));

const byType: Readonly<Record<string, OwnColours>> = {
  architecture: new Map([['#087ebf', named.accent]]),
  c4: new Map([
    ['#444444', named.inkSoft],
    ['#444', named.inkSoft],
  ]),
  journey: new Map([
    ...inOrder(['#8fbc8f', '#7cfc00', '#00ffff', '#20b2aa', '#b0e0e6', '#ffffe0'], strokes),
    ['#fff', named.ink],
    ['#fff8dc', named.note],
    ['#666', named.edge],
    ['#000', named.edge],
  ]),
  kanban: new Map([
    ['red', named.alarm],
    ['orange', named.caution],
    ['blue', cycled(strokes, 0)],
    ['lightblue', cycled(grounds, 0)],
  ]),
  radar: strong,
  sankey: new Map(inOrder(tableau, strokes)),
  venn: strong,
};

const none: OwnColours = new Map();

/** The colours of a type, by Mermaid's id for it. */
export function ownColours(type: string): OwnColours {
  return byType[type] ?? none;
}
