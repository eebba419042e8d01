import { cycled, grounds, named, type PaletteColour, strokes } from './palette.ts';

/** Mermaid's theme variables: colours, sizes and flags, some of them in groups. */
export type ThemeVariables = Record<string, unknown>;

/**
 * Which colour of the palette a theme variable takes, by its name; the first that fits.
 * Mermaid has some three hundred of them, named alike by what they colour.
 */
const colourOf: readonly (readonly [name: RegExp, colour: PaletteColour])[] = [
  [/^(background|compositeBackground|sequenceNumberColor|backgroundColor|annotationFill)$/, named.paper],
  [/^componentFill$|^emSwimlane.*(Odd|Even)$/, named.paper],
  [/^noteBkgColor$/, named.note],
  [/^noteBorderColor$/, named.noteBorder],
  [/(edgeLabel|relationLabel|commitLabel)Background$|^labelBackground/i, named.label],
  [/^(critBorder|todayLine|wardleyEvolution|evolutionStroke|cliff)/, named.alarm],
  [/^critBkg/, named.alarmTint],
  [/^activeTaskBkg/, named.accentTint],
  [/^activeTaskBorder/, named.accent],
  [/^activationBkg/, named.accentTint],
  [/^activationBorder/, named.accent],
  [/^quadrantPointFill$/, named.accent],
  [/^doneTaskBkg/, named.group],
  [/^doneTaskBorder/, named.nodeBorder],
  [
    /^(cluster|tertiary|section|altSection|rectBkg|altBackground|excludeBkg)(?!.*(border|text))/i,
    named.group,
  ],
  [/^(cluster|tertiary).*border/i, named.groupBorder],
  [/^attributeBackgroundColorEven$|^rowEven$/, named.group],
  [/^(grid|graticule|vertLine)/i, named.grid],
  // Branches stand on their own colour, which takes the place of ink.
  [/^gitBranchLabel/, named.paper],
  [/^cScaleLabel/, named.ink],
  [/^(cScaleInv|cScalePeer|gitInv|surfacePeer)/, named.nodeBorder],
  [/^surface\d/, named.group],
  [/^innerEndBackground$/, named.ink],
  [/(axis(Line|Tick)|boundary|axis|arrow|annotationStroke|componentStroke|linkStroke)Color$/i, named.edge],
  [/^(annotationStroke|componentStroke|linkStroke|archEdge|pieStroke|pieOuterStroke)/, named.edge],
  [/(border|stroke)/i, named.nodeBorder],
  [/(bkg|compositeTitleBackground|tagLabelBackground|nodeBkg)/i, named.node],
  [/^(line|arrowhead|defaultLink|transition|relation|signal|actorLine)(?!.*(text|label))/i, named.edge],
  [/^(em|relation)(Arrow|Relation)/i, named.edge],
  [/(text|label|title|specialState)/i, named.ink],
];

/** Variables that are one of a row of like ones: `pie1`, `cScale0`, `quadrant1Fill`. */
const series = /^(?<row>cScale|pie|git|venn|fillType|quadrant)(?<index>\d+)(Fill)?$/;

/** Mermaid's own theme variables with every colour replaced by one of the palette. */
export function themeVariables(defaults: ThemeVariables): ThemeVariables {
  return {
    ...mapColours(defaults),
    darkMode: false,
    useGradient: false,
    dropShadow: 'none',
    pieOpacity: '1',
    pieStrokeWidth: '1px',
    pieOuterStrokeWidth: '1px',
    packet: packetColours,
  };
}

const packetColours = {
  startByteColor: named.inkSoft.marker,
  endByteColor: named.inkSoft.marker,
  labelColor: named.ink.marker,
  titleColor: named.ink.marker,
  blockStrokeColor: named.nodeBorder.marker,
  blockFillColor: named.node.marker,
};

function mapColours(variables: ThemeVariables): ThemeVariables {
  const mapped: ThemeVariables = {};
  for (const [name, value] of Object.entries(variables)) {
    if (name === 'fontFamily') continue;
    if (name === 'plotColorPalette') mapped[name] = strokes.map(({ marker }) => marker).join(',');
    else if (typeof value === 'string' && isColour(value)) mapped[name] = colourNamed(name).marker;
    else if (isGroup(value)) mapped[name] = mapColours(value);
    else mapped[name] = value;
  }
  return mapped;
}

function colourNamed(name: string): PaletteColour {
  const { row, index } = series.exec(name)?.groups ?? {};
  if (row === 'git') return cycled(strokes, Number(index));
  if (row === 'quadrant') return Number(index) % 2 === 0 ? named.node : named.paper;
  if (row) return cycled(grounds, Number(index) - (row === 'pie' || row === 'venn' ? 1 : 0));
  return colourOf.find(([pattern]) => pattern.test(name))?.[1] ?? named.node;
}

function isGroup(value: unknown): value is ThemeVariables {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isColour(value: string): boolean {
  return /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\(.*\)|[a-z]{3,})$/i.test(value) && !notColours.has(value);
}

const notColours = new Set(['normal', 'bold', 'none', 'true', 'false']);
