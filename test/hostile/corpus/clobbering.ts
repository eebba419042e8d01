import { each } from './vector.ts';

/** Names that pages and their scripts rely on. */
const names = (
  'location cookie body documentElement getElementById createElement querySelector attributes parentNode nodeName ' +
  'children innerHTML currentScript defaultView domain forms referrer __proto__ constructor toString main menu ' +
  'contents link-preview footnote-label theme user-content-x pagefind config'
).split(' ');

const carriers = [
  '<a id="NAME">a</a>',
  '<a name="NAME" href="x">a</a>',
  '<img name="NAME" src="x.png">',
  '<form id="NAME"><input name="NAME"></form>',
  '<p id=NAME></p><p id=NAME></p>',
  '<iframe name="NAME" srcdoc="a"></iframe>',
  '<object name="NAME"></object>',
  '# NAME\n\n## NAME',
  '<h2 id="NAME">a</h2>',
  '[^NAME]\n\n[^NAME]: a',
  '[a](#NAME)',
  '<b NAME="a">a</b>',
  '<output name=NAME form=NAME>a</output>',
];

/** Elements that take the name of something that scripts look for. */
export const clobbering = each(names, carriers, (name, carrier) => carrier.replaceAll('NAME', name));
