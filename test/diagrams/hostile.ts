import { describe, expect, test } from 'vitest';
import type { DiagramProblem, Picture } from '../../src/diagrams/result.ts';
import { hazardsIn, pictureIn } from './dom.ts';
import { diagrams } from './drawer.ts';

async function drawn(source: string): Promise<Picture> {
  const result = await diagrams.render(source, { id: 'hostile' });
  if ('problem' in result) throw new Error(`not drawn: ${JSON.stringify(result.problem)}`);
  return result;
}

async function refused(source: string): Promise<DiagramProblem> {
  const result = await diagrams.render(source, { id: 'hostile' });
  if ('svg' in result) throw new Error(`drawn: ${result.svg}`);
  return result.problem;
}

describe('settings that would undo a safeguard change nothing', () => {
  const plain = 'flowchart TD\n A["x"] --> B["y"]';

  test.each([
    '%%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%\n',
    '%%{init: {"secure": [], "securityLevel": "loose"}}%%\n',
    '%%{initialize: {"securityLevel": "sandbox"}}%%\n',
    "%%{init: {'flowchart': {'htmlLabels': true, 'useMaxWidth': false}}}%%\n",
    '%%{init: {"class": {"htmlLabels": true}, "dompurifyConfig": {"ADD_TAGS": ["script"]}}}%%\n',
    '%%{init: {"theme": "forest", "look": "handDrawn", "layout": "dagre"}}%%\n',
    '%%{init: {"themeCSS": "* { background: url(https://evil.example/x.png) } @import \'//evil.example\';"}}%%\n',
    '%%{init: {"themeVariables": {"primaryColor": "red;} body{display:none} .x{fill:url(//evil.example)"}}}%%\n',
    '%%{init: {"fontFamily": "x; } body { display: none } svg {", "altFontFamily": "url(//evil.example)"}}%%\n',
    '%%{init: {"__proto__": {"htmlLabels": true}, "constructor": {"prototype": {"htmlLabels": true}}}}%%\n',
    '%%{init: {"maxTextSize": 1e9, "maxEdges": 1e9, "suppressErrorRendering": false, "logLevel": 0}}%%\n',
    '%%{init: {"deterministicIds": false, "handDrawnSeed": 1, "arrowMarkerAbsolute": true}}%%\n',
    '---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n  flowchart:\n    htmlLabels: true\n---\n',
    '---\nconfig:\n  themeCSS: "svg { background: url(https://evil.example/x) }"\n---\n',
    '---\nconfig: !!js/function "function () { alert(1) }"\n---\n',
    '---\nconfig:\n  flowchart: {curve: "</style><script>alert(1)</script>", nodeSpacing: .inf}\n---\n',
  ])('%j', async (settings) => {
    expect((await drawn(settings + plain)).svg).toBe((await drawn(plain)).svg);
  });

  test('not even where comments hide them', async () => {
    const hidden = '%% x\n---\nconfig:\n  htmlLabels: true\n---\nflowchart TD\n A["x"]';
    expect((await refused(hidden)).line).toBe(2);
    expect((await refused('%%{in%%{x}%%it: {"htmlLabels": true}}%%\nflowchart TD\n A')).line).toBe(1);
  });

  test('nor where they multiply', async () => {
    const bomb =
      '---\na: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n---\nflowchart TD\n A';
    expect((await refused(bomb)).message).toContain('front matter');
  });
});

describe('links lead to the web, to mail or within the handbook only', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java&#115;cript:alert(1)',
    'java#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript%3Aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'http://example.org',
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'pods/x.md\\..',
    'javascript/&colon;alert(1):x\\',
  ])('%j', async (href) => {
    expect(await refused(`flowchart TD\n A[x]\n click A href "${href}"`)).toMatchObject({
      line: 3,
      message: `The link “${href}” is not allowed in a diagram`,
    });
    expect(await refused(`classDiagram\n class A\n link A "${href}"`)).toMatchObject({ line: 3 });
  });

  test.each([
    'https://example.org/a?b=1&c=2#d',
    'mailto:a@example.org',
    '/pods/',
    '#here',
    './x.md',
    '../x.md',
    'pods/first-hour.md#loop',
  ])('%j may stay', async (href) => {
    const { svg } = await drawn(`flowchart TD\n A[x]\n click A href "${href}" "Tip & more"`);
    const link = pictureIn(svg).querySelector('a');
    expect(link?.getAttribute('href')).toBe(href);
    expect(link?.querySelector('title')?.textContent).toBe('Tip & more');
    expect(hazardsIn(svg)).toEqual([]);
  });

  test('those of tickets too', async () => {
    const board = 'kanban\n a[Todo]\n  b[x]@{ ticket: X-1 }';
    const links = async (base: string): Promise<number> => {
      const { svg } = await drawn(`---\nconfig:\n  kanban:\n    ticketBaseUrl: "${base}"\n---\n${board}`);
      expect(hazardsIn(svg)).toEqual([]);
      return pictureIn(svg).querySelectorAll('a[href]').length;
    };
    expect(await links('https://tickets.example/#TICKET#')).toBe(1);
    expect(await links('javascript:alert(1)//#TICKET#')).toBe(0);
  });
});

describe('what a picture would lack or must not hold is reported at its line', () => {
  test.each([
    ['flowchart TD\n A["<script>alert(1)</script>"]', 2],
    ['flowchart TD\n A["<img src=x onerror=alert(1)>"]', 2],
    ['flowchart TD\n A\n B["<svg onload=alert(1)>"]', 3],
    ['flowchart TD\n A["</IFRAME>"]', 2],
    ['flowchart TD\n A["GET /pods/<id>"]', 2],
    ['stateDiagram-v2\n A: <annotation-xml>', 2],
    ['flowchart TD\n A;click A href "javascript:alert(1)"', 2],
    ['flowchart TD\n A; B; click A "https://example.org"; click B "javascript:alert(1)"', 2],
    ['flowchart TD\n A;click A call alert(1);B', 2],
    ["flowchart TD\n A\n click A href 'javascript:alert(1)'", 3],
    ['stateDiagram-v2\n A\n click A "javascript:alert(1)" "x"', 3],
    ['classDiagram\n class A\n click A href "java\u00adscript:alert(1)"', 3],
    ['flowchart TD\n A\n style A fill:image-set("https://evil.example/x" 1x)', 3],
    ['flowchart TD\n A\n style A fill:\\75rl(https://evil.example/x)', 3],
    ['flowchart TD\n A\n style A fill:u/**/rl(https://evil.example/x)', 3],
    ['flowchart TD\n A["<math><mtext><table><mglyph><style><!--</style>"]', 2],
    ['flowchart TD\n A["<scr\u0000ipt>alert(1)</script>"]', 2],
    ['error', 1],
    ['sequenceDiagram\n A->>B: <iframe src="javascript:alert(1)"></iframe>', 2],
    ['mindmap\n root\n  <style>*{display:none}</style>', 3],
    ['flowchart TD\n accTitle: <script>alert(1)</script>\n A', 2],
    ['stateDiagram-v2\n A\n classDef x fill:red</style><script>alert(1)</script>', 3],
    ['flowchart TD\n A@{ img: "https://evil.example/x.png", label: "x" }', 2],
    ['flowchart TD\n A@{ icon: "fa:user" }', 2],
    ['architecture-beta\n service a(logos:aws)[A]', 2],
    ['flowchart TD\n A["$$\\href{javascript:alert(1)}{x}$$"]', 2],
    ['sequenceDiagram\n participant A as $$\\alpha$$\n A->>A: x', 2],
    ['flowchart TD\n A["`[x](javascript:alert(1))`"]', 2],
    ['flowchart TD\n A["`![x](https://evil.example/x.png)`"]', 2],
    ['flowchart TD\n A\n click A call alert(1)', 3],
    ['flowchart TD\n A\n click A alert "x"', 3],
    ['classDiagram\n class A\n callback A "alert"', 3],
    ['gantt\n section s\n T :t1, 2026-01-01, 1d\n click t1 href "javascript:alert(1)"', 4],
    ['gantt\n section s\n T :t1, 2026-01-01, 1d\n click t1 call alert(1)', 4],
    ['sequenceDiagram\n participant A\n link A: X @ javascript:alert(1)', 3],
    ['sequenceDiagram\n participant A\n links A: {"X": "javascript:alert(1)"}', 3],
    ['C4Context\n Person(a, "A")\n Person(b, "B", "b", $link="javascript:alert(1)")', 3],
    ['C4Context\n Person(a, "A", "b", $link="https://example.org")', 2],
    ['flowchart TD\n A\n style A fill:url(https://evil.example/x)', 3],
    ['flowchart TD\n A:::x\n classDef x fill:red;}@import "https://evil.example/x.css";.y{fill:blue', 3],
    ['flowchart TD\n A\n style A fill:red"onload="alert(1)', 3],
    ['flowchart TD\n A-->B\n linkStyle 0 cursor:url(https://evil.example/c)', 3],
    ['quadrantChart\n A: [0.1, 0.2] color: url(https://evil.example)', 2],
    ['flowchart TD\n x" onload="alert(1)[a]', 2],
  ])('%j', async (source, line) => {
    expect(await refused(source)).toMatchObject({ line });
  });
});

describe('what is drawn stays text and colour', () => {
  test.each([
    'gitGraph\n commit id: "<a href=javascript:alert(1)>x" tag: "<animate onbegin=alert(1)>"',
    'gitGraph\n commit\n branch "x\\"onload=alert(1)"',
    'requirementDiagram\n element e {\n docref: "javascript:alert(1)"\n }',
    'gantt\n axisFormat <a href=javascript:alert(1)>%Y\n section <a>\n <a onclick=x>T : 2026-01-01, 1d',
    'journey\n title <a href=x>\n section <a onclick=x>\n <a onclick=y>z: 5: <b onclick>',
    'treeView-beta\n "<a href=javascript:alert(1)>"\n  "b"',
    'flowchart TD\n A["<use href=https://evil.example/x.svg#a />"]',
    'flowchart TD\n A["<set attributeName=href to=javascript:alert(1)>"] --> B["<animate onbegin=alert(1)>"]',
    'flowchart TD\n A["`<https://evil.example>`"]',
    'flowchart TD\n A["`x\n[y](javascript:alert(1))`"]',
    '---\ntitle: "</title><a href=javascript:alert(1)>"\n---\npie\n "a": 1',
    '---\nconfig:\n  kanban:\n    ticketBaseUrl: "https://ok.example/#TICKET#"\n---\nkanban\n a[T]\n  b[x]@{ ticket: "\\" onload=\\"x" }',
    '---\nconfig:\n  sankey: {linkColor: "url(https://evil.example)"}\n---\nsankey-beta\na,b,1',
    'flowchart TD\n A --> B\n linkStyle 0 stroke:#f00,stroke-width:9999px',
    'flowchart TD\n A["#lt;script#gt;alert(1)#lt;/script#gt;"]',
    'flowchart TD\n A["&lt;img src=x onerror=alert(1)&gt;"]',
    'sequenceDiagram\n A->>B: #60;img src=x onerror=alert(1)#62;',
    'flowchart TD\n A["<b onclick=alert(1)>x</b> <a href=javascript:alert(1)>y</a>"]',
    'pie\n title #lt;script#gt;\n "</text><b>" : 1',
    'timeline\n title &lt;script&gt;alert(1)&lt;/script&gt;\n 2026 : </title><b>x</b>',
    'flowchart TD\n accTitle: "quoted" \'x\' & </title><b>\n accDescr: </desc><b onclick="x">\n A',
    'flowchart TD\n A:::x\n classDef x fill:#fff,filter:drop-shadow,cursor:pointer,animation:x,behavior:x',
    'sequenceDiagram\n rect url(https://evil.example/x)\n A->>B: x\n end',
    'sequenceDiagram\n box url(//evil.example) X\n participant A\n end\n A->>A: x',
    'sequenceDiagram\n participant A\n properties A: {"class": "x\\" onload=\\"alert(1)", "icon": "@x"}\n A->>A: x',
    'gantt\n todayMarker stroke:url(https://evil.example),opacity:1\n section s\n T : 2026-01-01, 1d',
    'flowchart TD\n A@{ shape: rect, label: "x", onclick: "alert(1)", style: "fill:url(//evil.example)" }',
    'C4Context\n Person(a, "A", "b", $sprite="https://evil.example/x.png")',
    'flowchart TD\n A["\u202eevil\u202c"] --> B["\u0000\u0007\ud800x"]',
    'flowchart TD\n A e1@--> B\n e1@{ animate: true }',
    'flowchart TD\n body[x] --> svg["y"] --> style1["z"] --> constructor["c"] --> __proto__["p"]',
    'classDiagram\n class `x"onload="y`\n class A["<b>x</b>"]',
    'erDiagram\n "x<y>" ||--o{ B : "<i>z</i>"',
  ])('%j', async (source) => {
    const { svg } = await drawn(source);
    expect(hazardsIn(svg)).toEqual([]);
  });

  test.each([
    ['mindmap\n root\n  click the button\n  link A "x"', 'click the button'],
    ['timeline\n 2026 : a\n click on it : b', 'click on it'],
    ['flowchart TD\n A["cost < base price"]', 'cost < base price'],
    ['classDiagram\n class A["x"]\n <<interface>> A', '«interface»'],
  ])('%j is what it says', async (source, text) => {
    // Lines break between words, and blanks do not count there.
    const shown = pictureIn((await drawn(source)).svg).textContent.replace(/\s/g, '');
    expect(shown).toContain(text.replaceAll(' ', ''));
  });

  test('nothing paints beyond the edges of its picture', async () => {
    const { svg } = await drawn('radar-beta\n axis a, b, c\n curve c{1, 900, 3}\n max 3');
    expect(pictureIn(svg).hasAttribute('overflow')).toBe(false);
  });

  test('entities are read once and shown', async () => {
    const { svg } = await drawn('flowchart TD\n A["#lt;b#gt; #amp; &quot;x&quot; #9829;"]');
    expect(pictureIn(svg).querySelector('text')?.textContent).toBe('<b> & "x" ♥');
  });
});

describe('what is too large is refused', () => {
  test('before any work', async () => {
    const { message } = await refused(`flowchart TD\n${' A-->B\n'.repeat(8000)}`);
    expect(message).toContain('more than the 50000');
  });

  test('as a picture', async () => {
    const wide = Array.from({ length: 900 }, (_, index) => `a${index % 9}`).join('');
    expect((await refused(`sequenceDiagram\n A->>B: ${wide.repeat(4)}`)).message).toMatch(/pixels large/);
    expect((await refused('flowchart TD\n A\n style A font-size:99999px')).message).toMatch(/pixels large/);
  });
});
