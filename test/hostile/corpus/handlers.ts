import { each } from './vector.ts';

/** Handlers that a browser calls by itself or at the next movement, on elements that the handbook allows and on others. */
const elements = [
  '<img src="x.png" HANDLER>',
  '<img src=x HANDLER />',
  '<details open HANDLER><summary>a</summary>b</details>',
  '<p HANDLER>a</p>',
  '<a href="#a" HANDLER>a</a>',
  'in a sentence <b HANDLER>a</b>',
  '<svg HANDLER></svg>',
  '<body HANDLER>',
  '<input autofocus HANDLER>',
  '<video src="x.mp4" HANDLER></video>',
];

const events = (
  'onerror onload ontoggle onfocus onfocusin onmouseover onclick onpointerenter onwheel onscroll onanimationstart ' +
  'ontransitionend onbeforetoggle onbeforematch oncontentvisibilityautostatechange onscrollsnapchange onscrollend ' +
  'onsecuritypolicyviolation onslotchange onauxclick oncopy ondrag onpaste onselectstart oncommand'
).split(' ');

/** Ways to write one handler so that a filter does not see it. */
const spellings = [
  'ONERROR=RUN',
  'oNeRrOr="RUN"',
  "onerror='RUN'",
  'onerror = "RUN"',
  'onerror\t=\tRUN',
  'onerror\n=\nRUN',
  'onerror="&#97;lert(NR)"',
  'onerror="&#x61lert(NR)"',
  'onerror="ale&#114;t(NR)"',
  'onerror="a=alert,a(NR)"',
  'onerror=`RUN`',
  'onerror=RUN//',
  'onerror="javascript:RUN"',
  'onerror=RUN x="',
  'x onerror=RUN',
  'x=1 onerror=RUN',
  'x="1"onerror=RUN',
  "x='>' onerror=RUN",
  'x=">" onerror=RUN',
  '=x onerror=RUN',
  '"onerror=RUN',
  "' onerror=RUN",
  'title="a"b onerror=RUN',
  '`onerror=RUN',
  'a<onerror=RUN',
  'on\u0000error=RUN onerror=RUN',
  '\u000bonerror=RUN',
  'alt="\n\n" onerror=RUN',
  'onerror="/*" x="*/RUN"',
];

/** What may stand between the name of a tag and its first attribute. */
const gaps = [
  '/',
  '//',
  '/ /',
  '\t',
  '\n',
  '\f',
  '\r',
  '/\n',
  ' / ',
  '/x/',
  '\u00a0',
  '\u2028',
  '"',
  "'",
  '\u0000',
];

/** Handlers of scripts. */
export const handlers = [
  ...each(elements, events, (element, event) => element.replace('HANDLER', `${event}=RUN`)),
  ...each(['<img src=x ', 'a <img src="x.png" '], spellings, (start, spelling) => `${start}${spelling}>`),
  ...gaps.map((gap) => `<img${gap}src=x${gap}onerror=RUN>`),
  ...gaps.map((gap) => `a <b${gap}onmouseover=RUN${gap}>a</b>`),
  ...gaps.map((gap) => `<p title=a${gap}onmouseover=RUN>a</p>`),
];
