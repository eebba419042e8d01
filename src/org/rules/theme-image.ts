import { didYouMean } from '../suggest.ts';
import { noOptions, type Rule } from './rule.ts';

export const themeImage: Rule<typeof noOptions> = {
  id: 'theme-image',
  summary: 'The images that org.yaml names for the theme are in the content folder.',
  principle: 'writing',
  why:
    'The logo stands on every page. If its file is missing or its name differs by a letter, every page shows an empty ' +
    'frame, and nobody who writes a chapter looks up there.',
  severity: 'error',
  options: noOptions,
  check(org, { unread }) {
    const { theme } = org.settings;
    return (['logo', 'favicon'] as const).flatMap((field) => {
      const file = theme[field];
      // One that lies there and was refused has a problem of its own already.
      if (file === undefined || org.images.has(file) || unread.has(file)) return [];
      return [
        {
          ...org.source.place(['theme', field]),
          message: `There is no image "${file}" in the content folder`,
          hint: didYouMean(file, [...org.images]) ?? 'Put it beside org.yaml, as png, webp or jpg.',
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'A logo beside org.yaml',
        files: { 'org.yaml': 'name: Music App\ntheme:\n  logo: logo.png\n', 'logo.png': '' },
      },
    ],
    fails: [
      {
        title: 'A logo that is called otherwise',
        files: { 'org.yaml': 'name: Music App\ntheme:\n  logo: logo.png\n', 'logos.png': '' },
        findings: ['org.yaml:3:9 There is no image "logo.png" in the content folder'],
      },
    ],
  },
};
