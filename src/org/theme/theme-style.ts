import type { OrganisationData } from '../collections/organisation.ts';

/** What the theme of an organisation changes, as a stylesheet; nothing where it changes nothing. */
export function themeStyle({ theme }: OrganisationData): string | undefined {
  const colours = Object.entries(theme.colours).flatMap(([name, pair]) =>
    pair ? [`--${name}: light-dark(${pair.light}, ${pair.dark});`] : [],
  );
  const fonts = Object.entries(theme.fonts).flatMap(([name, families]) =>
    families === undefined ? [] : [`--font-${name}: ${families};`],
  );
  const lines = [...colours, ...fonts];
  return lines.length === 0 ? undefined : `:root {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}
