import { each } from './vector.ts';

const texts = [
  '<img src=x onerror=RUN>',
  '</text><script>RUN</script>',
  '&lt;img src=x onerror=RUN&gt;',
  "' onmouseover='RUN",
];

const sources: readonly ((text: string) => string)[] = [
  (text) => `flowchart TD\n A["${text}"] -->|"${text}"| B\n subgraph s ["${text}"]\n C\n end`,
  (text) => `flowchart TD\n A\n click A href "https://a.example/${text}" "${text}"`,
  (text) => `flowchart TD\n accTitle: ${text}\n accDescr: ${text}\n A`,
  (text) => `---\ntitle: "${text}"\n---\nflowchart TD\n A`,
  (text) => `sequenceDiagram\n participant A as ${text}\n A->>B: ${text}\n Note over A: ${text}`,
  (text) => `classDiagram\n class A["${text}"]\n A : ${text}`,
  (text) => `stateDiagram-v2\n a : ${text}\n note right of a : ${text}`,
  (text) => `pie title ${text}\n "${text}" : 1`,
  (text) => `gantt\n title ${text}\n section ${text}\n ${text} : a, 2026-01-01, 3d`,
  (text) => `journey\n title ${text}\n section ${text}\n ${text}: 3: ${text}`,
  (text) => `timeline\n title ${text}\n 2026 : ${text}`,
  (text) => `mindmap\n  root((${text}))\n    ["${text}"]`,
  (text) => `erDiagram\n "${text}" ||--o{ B : "${text}"`,
  (text) => `quadrantChart\n title ${text}\n "${text}": [0.3, 0.6]`,
];

const actions = [
  'flowchart TD\n A\n click A "javascript:RUN"',
  'flowchart TD\n A\n click A call RUN',
  'flowchart TD\n A\n click A "data:text/html,<script>RUN</script>"',
  'flowchart TD\n A\n style A fill:url(//evil.example/NR)',
  'flowchart TD\n A\n classDef a fill:red;}</style><script>RUN</script>\n class A a',
  '%%{init: {"securityLevel": "loose", "htmlLabels": true}}%%\nflowchart TD\n A["<img src=x onerror=RUN>"]',
  '%%{init: {"themeCSS": "*{background:url(//evil.example/NR)}"}}%%\nflowchart TD\n A',
  'flowchart TD\n A@{ img: "https://evil.example/NR.png" }',
  'flowchart TD\n A["$$<img src=x onerror=RUN>$$"]',
  'sequenceDiagram\n participant A\n link A: a @ javascript:RUN',
  'classDiagram\n class A\n click A href "javascript:RUN"',
];

/** Diagrams with hostile words, settings and destinations. */
export const diagrams = [...each(sources, texts, (source, text) => source(text)), ...actions].map(
  (source) => `\`\`\`mermaid\n${source}\n\`\`\``,
);
