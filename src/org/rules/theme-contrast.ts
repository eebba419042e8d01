import { wcagContrast } from 'culori';
import { COLOURS, type ColourName, TEXT_ON_GROUND } from '../theme/colours.ts';
import { noOptions, type Rule } from './rule.ts';

/** What WCAG asks for at level AA of text of ordinary size. */
const ENOUGH = 4.5;

export const themeContrast: Rule<typeof noOptions> = {
  id: 'theme-contrast',
  summary: 'Text in the organisation’s own colours can be read, in the light and in the dark.',
  principle: 'writing',
  why:
    'The handbook’s own colours keep a contrast of 4.5 to 1 wherever text stands on them, which is what WCAG 2.2 asks for. ' +
    'A brand’s colour often does not: it was made for a sign, not for a paragraph, and seldom for dark ground.',
  severity: 'warning',
  options: noOptions,
  check(org) {
    const { colours } = org.settings.theme;
    const isOwn = (name: ColourName) => colours[name] !== undefined;
    return TEXT_ON_GROUND.filter(([text, ground]) => isOwn(text) || isOwn(ground)).flatMap(([text, ground]) =>
      (['light', 'dark'] as const).flatMap((scheme) => {
        const colour = (name: ColourName) => (colours[name] ?? COLOURS[name])[scheme];
        const contrast = wcagContrast(colour(text), colour(ground));
        if (contrast >= ENOUGH) return [];
        const where = org.source.place(['theme', 'colours', isOwn(text) ? text : ground, scheme]);
        const ratio = (Math.floor(contrast * 10) / 10).toFixed(1);
        return [
          {
            ...where,
            message: `In the ${scheme}, "${text}" on "${ground}" has a contrast of ${ratio} to 1, expected 4.5`,
            hint: `In the ${scheme}, text is ${scheme === 'light' ? 'darker' : 'lighter'} than what it stands on: move the two apart.`,
          },
        ];
      }),
    );
  },
  examples: {
    passes: [
      { title: 'The handbook’s own colours', files: { 'org.yaml': 'name: Music App\n' } },
      {
        title: 'A dark blue on light ground, a light one on dark',
        files: {
          'org.yaml':
            "name: Music App\ntheme:\n  colours:\n    accent:\n      light: '#00459c'\n      dark: '#9cc4ff'\n",
        },
      },
    ],
    fails: [
      {
        title: 'One blue for both',
        files: {
          'org.yaml':
            "name: Music App\ntheme:\n  colours:\n    accent:\n      light: '#00459c'\n      dark: '#2e6fc4'\n",
        },
        findings: [
          'org.yaml:6:13 In the dark, "accent" on "alarm-tint" has a contrast of 3.1 to 1, expected 4.5',
          'org.yaml:6:13 In the dark, "accent" on "paper" has a contrast of 3.7 to 1, expected 4.5',
          'org.yaml:6:13 In the dark, "accent" on "raised" has a contrast of 3.4 to 1, expected 4.5',
          'org.yaml:6:13 In the dark, "accent" on "sunken" has a contrast of 3.1 to 1, expected 4.5',
        ],
      },
    ],
  },
};
