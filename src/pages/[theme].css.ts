import type { APIRoute } from 'astro';
import { themeStyle } from '../org/theme/theme-style.ts';
import { organisation } from '../site/organisation.ts';

/** The organisation's own colours and fonts, where it has some. */
export function getStaticPaths() {
  const style = themeStyle(organisation().settings);
  return style === undefined ? [] : [{ params: { theme: 'theme' }, props: { style } }];
}

export const GET: APIRoute<{ style: string }> = ({ props }) =>
  new Response(props.style, { headers: { 'content-type': 'text/css' } });
