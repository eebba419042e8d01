/** The subsets that pages load, and only where a page has one of their letters. */
export const SUBSETS = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  // Latin Extended-A and -B, modifier letters, Latin Extended Additional and the currencies: what languages are written
  // with. The phonetic extensions that the package adds would make the file a third larger than a font file may be.
  'latin-ext':
    'U+0100-0130, U+0132-0151, U+0154-024F, U+0259, U+02B0-02BA, U+02BD-02C5, U+02C7-02D9, U+02DB, U+02DD-02FF, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0',
} as const;

/** One weight of a family that the handbook is set in, and what stands in for it until it has come. */
export interface Face {
  readonly family: 'Inter' | 'Source Serif 4';
  /** Name of its package at @fontsource. */
  readonly package: 'inter' | 'source-serif-4';
  readonly weight: 400 | 600;
  /** Its name in the collection of metrics. */
  readonly metrics: 'inter' | 'sourceSerif4';
  readonly standIns: readonly StandIn[];
}

/** A font that readers have. */
export interface StandIn {
  /** The family name that tokens.css lists after the font. */
  readonly family: string;
  /** Its name in the collection of metrics. */
  readonly metrics: 'arial' | 'roboto' | 'georgia' | 'timesNewRoman' | 'notoSerif';
  readonly weight: 'regular' | '600' | '700';
  /** The names by which systems know it, and those of fonts made to the same widths. */
  readonly local: readonly string[];
}

const ARIAL = { family: 'Inter like Arial', metrics: 'arial' } as const;
const ROBOTO = { family: 'Inter like Roboto', metrics: 'roboto' } as const;

export const FACES: readonly Face[] = [
  {
    family: 'Inter',
    package: 'inter',
    weight: 400,
    metrics: 'inter',
    standIns: [
      { ...ARIAL, weight: 'regular', local: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'] },
      { ...ROBOTO, weight: 'regular', local: ['Roboto', 'Roboto-Regular'] },
    ],
  },
  {
    family: 'Inter',
    package: 'inter',
    weight: 600,
    metrics: 'inter',
    standIns: [
      {
        ...ARIAL,
        weight: '700',
        local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'],
      },
      { ...ROBOTO, weight: '600', local: ['Roboto SemiBold', 'Roboto-SemiBold', 'Roboto Medium'] },
    ],
  },
  {
    family: 'Source Serif 4',
    package: 'source-serif-4',
    weight: 600,
    metrics: 'sourceSerif4',
    standIns: [
      {
        family: 'Source Serif like Georgia',
        metrics: 'georgia',
        weight: '700',
        local: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'],
      },
      {
        family: 'Source Serif like Times',
        metrics: 'timesNewRoman',
        weight: '700',
        local: [
          'Times New Roman Bold',
          'TimesNewRomanPS-BoldMT',
          'Liberation Serif Bold',
          'LiberationSerif-Bold',
        ],
      },
      {
        family: 'Source Serif like Noto',
        metrics: 'notoSerif',
        weight: '700',
        local: ['Noto Serif Bold', 'NotoSerif-Bold'],
      },
    ],
  },
];
