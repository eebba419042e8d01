import type { Words } from './en.ts';

/** German, addressing the reader informally, as handbooks of colleagues do. */
export const de: Words = {
  layout: {
    skip: 'Zum Inhalt springen',
    menu: 'Menü',
    sections: 'Handbuch',
    home: 'Startseite',
    youAreHere: 'Du bist hier',
    edit: 'Diese Seite bearbeiten',
  },
};
