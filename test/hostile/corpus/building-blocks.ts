import { BUILDING_BLOCKS } from '../../../src/org/building-blocks.ts';
import { breakouts } from './places.ts';
import { each } from './vector.ts';

const names = Object.keys(BUILDING_BLOCKS);

/** The tags of building blocks, with what does not belong there. */
export const buildingBlocks = [
  ...each(names, breakouts, (name, text) => `<${name} id='${text}' />`),
  ...each(names, breakouts.slice(0, 4), (name, text) => `a <${name} of="${text}">b</${name}>`),
  ...names.flatMap((name) => [
    `<${name} onclick=RUN />`,
    `<${name} id="first-play" onclick="RUN" />`,
    `<${name} set:html="<img src=x onerror=RUN>" />`,
    `<${name} {...{onclick: "RUN"}} />`,
    `<${name} class:list={[RUN]} />`,
    `<${name}><script>RUN</script></${name}>`,
    `<${name}>\n\n<img src=x onerror=RUN>\n\n</${name}>`,
    `<${name}\n\nonclick=RUN />`,
    `<${name} id=constructor />`,
    `<${name} id=__proto__ />`,
    `<${name} is:raw /><img src=x onerror=RUN>`,
    `<${name.toLowerCase()} onclick=RUN></${name.toLowerCase()}>`,
    `<${name}s onclick=RUN />`,
  ]),
  '<Fragment set:html="<img src=x onerror=RUN>" />',
  '<script is:inline>RUN</script>',
  '<script define:vars={{ a: RUN }}></script>',
  '<style is:global>*{background:url(//evil.example/NR)}</style>',
  '<Content /><Code set:html={RUN} />',
  'import a from "data:text/javascript,RUN"\n\n<a.default />',
  'export const a = RUN\n\n{a}',
  '{RUN}',
  '{/* RUN */}<img src=x onerror={RUN} />',
  '<!--block-0-->',
  '<div data-block="0" onclick=RUN></div>',
];
