/**
 * Every word that the handbook itself says, in English: what other languages translate. What an organisation wrote
 * stays as it wrote it. One group for each part of the handbook; a sentence with something in it is a function, so that
 * each language orders it its own way.
 */
export const en = {
  layout: {
    skip: 'Skip to content',
    menu: 'Menu',
    sections: 'Handbook',
    home: 'Home',
    youAreHere: 'You are here',
    edit: 'Edit this page',
  },
};

/** The words that a language has to give. */
export type Words = typeof en;
