import type { MermaidConfig } from 'mermaid';
import { cycled, named, strokes } from '../colours/palette.ts';
import { type ThemeVariables, themeVariables } from '../colours/theme-variables.ts';
import { MAX_CHARACTERS, MAX_EDGES } from './bounds.ts';

/** The font that text is measured with. What is published inherits the site's, which begins with the same one. */
const FONT = 'Inter, sans-serif';

/**
 * A second lock on what src/diagrams/source/settings.ts already leaves out: Mermaid drops these wherever an author
 * sets them, at whatever depth.
 */
const locked = [
  'altFontFamily',
  'arrowMarkerAbsolute',
  'darkMode',
  'deterministicIDSeed',
  'deterministicIds',
  'dompurifyConfig',
  'fontFamily',
  'forceLegacyMathML',
  'handDrawnSeed',
  'htmlLabels',
  'layout',
  'legacyMathML',
  'logLevel',
  'look',
  'maxEdges',
  'maxTextSize',
  'secure',
  'securityLevel',
  'startOnLoad',
  'suppressErrorRendering',
  'textPlacement',
  'theme',
  'themeCSS',
  'themeVariables',
  'useMaxWidth',
  'useWidth',
];

/** How every diagram of a handbook is drawn, before its theme is known. */
const fixed = {
  startOnLoad: false,
  securityLevel: 'strict',
  secure: locked,
  suppressErrorRendering: true,
  logLevel: 'warn',
  maxTextSize: MAX_CHARACTERS,
  maxEdges: MAX_EDGES,
  deterministicIds: true,
  deterministicIDSeed: 'diagram',
  handDrawnSeed: 7,
  theme: 'base',
  look: 'classic',
  fontFamily: FONT,
  // Labels as SVG text: HTML labels need foreignObject, which nothing published may hold.
  htmlLabels: false,
  flowchart: { htmlLabels: false },
  class: { htmlLabels: false },
} satisfies MermaidConfig;

/** The whole configuration, given what Mermaid makes of the fixed part by itself. */
export function configuration(defaults: MermaidConfig): MermaidConfig {
  const theme: ThemeVariables = defaults.themeVariables ?? {};
  const sections = Object.entries(defaults).map(([name, section]) => [name, ownFont(section)] as const);
  return {
    ...fixed,
    ...Object.fromEntries(sections.filter(([, section]) => section !== undefined)),
    themeVariables: themeVariables(theme),
    gantt: { useWidth: 1000 },
    journey: { textPlacement: 'tspan', ...ownFont(defaults.journey) },
    c4: { ...ownFont(defaults.c4), ...c4Colours },
  };
}

/** Some types of diagram have fonts of their own, each under a name of its own. */
function ownFont(section: unknown): Record<string, string> | undefined {
  if (typeof section !== 'object' || section === null || Array.isArray(section)) return undefined;
  const names = Object.keys(section).filter((name) => name.endsWith('FontFamily'));
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, FONT])) : undefined;
}

/** C4 writes in white, so its grounds take the place of ink. */
const c4Colours: Record<string, string> = Object.fromEntries(
  (['person', 'system', 'container', 'component'] as const).flatMap((level, index) =>
    ['', '_db', '_queue'].flatMap((form) => [
      [`${level}${form}_bg_color`, cycled(strokes, index).marker],
      [`${level}${form}_border_color`, cycled(strokes, index).marker],
      [`external_${level}${form}_bg_color`, named.inkSoft.marker],
      [`external_${level}${form}_border_color`, named.inkSoft.marker],
    ]),
  ),
);

/** The part of the configuration that Mermaid needs to tell its own theme variables. */
export const beforeTheme: MermaidConfig = fixed;
