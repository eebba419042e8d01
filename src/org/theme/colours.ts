/** A colour on light and on dark ground, as CSS writes it. */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

/** The colours of the handbook, by the name of their token: those of src/styles/tokens.css, which a theme may replace. */
export const COLOURS = {
  paper: { light: 'oklch(99.2% 0.004 90)', dark: 'oklch(17.5% 0.008 260)' },
  raised: { light: 'oklch(97% 0.006 90)', dark: 'oklch(21.5% 0.01 260)' },
  sunken: { light: 'oklch(94.6% 0.008 90)', dark: 'oklch(25% 0.012 260)' },
  line: { light: 'oklch(88.5% 0.008 90)', dark: 'oklch(33% 0.012 260)' },
  'line-strong': { light: 'oklch(62% 0.012 90)', dark: 'oklch(58% 0.012 260)' },
  ink: { light: 'oklch(23% 0.015 265)', dark: 'oklch(93% 0.006 90)' },
  'ink-soft': { light: 'oklch(43% 0.015 265)', dark: 'oklch(76% 0.01 260)' },
  accent: { light: 'oklch(42% 0.115 165)', dark: 'oklch(79% 0.115 165)' },
  'accent-tint': { light: 'oklch(95.5% 0.03 165)', dark: 'oklch(26% 0.04 165)' },
  builder: { light: 'oklch(50% 0.125 50)', dark: 'oklch(79% 0.12 65)' },
  operator: { light: 'oklch(46% 0.125 255)', dark: 'oklch(77% 0.1 250)' },
  communicator: { light: 'oklch(48% 0.155 340)', dark: 'oklch(78% 0.12 345)' },
  alarm: { light: 'oklch(50% 0.19 27)', dark: 'oklch(76% 0.14 25)' },
  'alarm-tint': { light: 'oklch(95.5% 0.025 25)', dark: 'oklch(26% 0.055 25)' },
  caution: { light: 'oklch(48% 0.1 75)', dark: 'oklch(83% 0.11 85)' },
  'caution-tint': { light: 'oklch(95.8% 0.035 85)', dark: 'oklch(27% 0.04 80)' },
  'code-comment': { light: 'oklch(47% 0.02 265)', dark: 'oklch(70% 0.015 260)' },
  'code-keyword': { light: 'oklch(44% 0.15 300)', dark: 'oklch(79% 0.11 300)' },
  'code-string': { light: 'oklch(42% 0.105 155)', dark: 'oklch(80% 0.11 155)' },
  'code-constant': { light: 'oklch(45% 0.13 255)', dark: 'oklch(79% 0.095 250)' },
  'code-function': { light: 'oklch(46% 0.12 55)', dark: 'oklch(81% 0.105 70)' },
  'code-link': { light: 'oklch(42% 0.115 165)', dark: 'oklch(79% 0.115 165)' },
  'code-inserted': { light: 'oklch(43% 0.12 150)', dark: 'oklch(80% 0.14 150)' },
  'code-deleted': { light: 'oklch(48% 0.18 27)', dark: 'oklch(77% 0.13 25)' },
} as const satisfies Record<string, ColourPair>;

export type ColourName = keyof typeof COLOURS;

/** What is written on what: each pair is text and the ground below it. */
export const TEXT_ON_GROUND: readonly (readonly [text: ColourName, ground: ColourName])[] = [
  ...(['ink', 'ink-soft', 'accent', 'alarm', 'caution'] as const).flatMap((text) =>
    (['paper', 'raised', 'sunken'] as const).map((ground) => [text, ground] as const),
  ),
  ...(
    [
      'code-comment',
      'code-keyword',
      'code-string',
      'code-constant',
      'code-function',
      'code-link',
      'code-inserted',
      'code-deleted',
    ] as const
  ).map((text) => [text, 'raised'] as const),
  ['ink', 'accent-tint'],
  ['ink', 'alarm-tint'],
  ['accent', 'alarm-tint'],
  ['alarm', 'alarm-tint'],
  ['ink', 'caution-tint'],
];
