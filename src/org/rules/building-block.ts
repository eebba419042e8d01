import type { BlockAttribute, BodyBlock } from '../body.ts';
import { allowedValues, attributeRulesOf, BUILDING_BLOCKS, isBlockName } from '../building-blocks.ts';
import type { Entity, Org } from '../org.ts';
import { didYouMean } from '../suggest.ts';
import { page, pods } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const buildingBlock: Rule<typeof noOptions> = {
  id: 'building-block',
  summary: 'Every building block in a text is one that the handbook has, and shows something that exists.',
  principle: 'writing',
  why:
    'A card or a chart in a chapter is worked out from the content, so it stays true while the text around it ages. ' +
    'That holds only as long as the thing it names is there.',
  severity: 'error',
  options: noOptions,
  check: (org, { unread }) =>
    [...org.byFile.values()].flatMap((entity) =>
      entity.body.blocks.flatMap((block) => findings(org, entity, block, unread)),
    ),
  examples: {
    passes: [
      {
        title: 'A card, a map and a person in a sentence',
        files: {
          'guide/pods.md': page(
            ['title: Pods'],
            '<PodCard id="first-play" />\n\n<InterfaceMap pod="first-play" />\n\nAsk <Person id="ana" />.\n',
          ),
          'people/ana.md': page(['name: Ana']),
        },
        background: pods('first-play'),
      },
    ],
    fails: [
      {
        title:
          'A pod that is not there, a card without an id, a word that no matrix has, a card in a sentence',
        files: {
          'guide/pods.md': page(
            ['title: Pods'],
            [
              '<PodCard id="frist-play" />\n',
              '<OutcomeCard />\n',
              '<LensMatrix of="teams" size="3" />\n',
              'This is <PodCard id="first-play" /> in a sentence.\n',
            ].join('\n'),
          ),
        },
        background: pods('first-play'),
        findings: [
          'guide/pods.md:4:10 There is no pod frist-play',
          'guide/pods.md:6:1 <OutcomeCard> has no id',
          'guide/pods.md:8:13 <LensMatrix> cannot be of teams',
          'guide/pods.md:8:24 <LensMatrix> has no attribute size',
          'guide/pods.md:10:9 <PodCard> stands in a sentence',
        ],
      },
      {
        title: 'In MDX: a tag that nothing defines',
        files: {
          'org.yaml': 'name: Music App\nmdx: [guide]\n',
          'guide/pods.mdx': page(['title: Pods'], '<PodCrad id="first-play" />\n'),
        },
        background: pods('first-play'),
        findings: ['guide/pods.mdx:4:1 There is no building block <PodCrad>'],
      },
    ],
  },
};

function findings(org: Org, entity: Entity, block: BodyBlock, unread: ReadonlySet<string>): Finding[] {
  const { file } = entity.source;
  const { name, line, column } = block;
  if (!isBlockName(name)) {
    const known = Object.keys(BUILDING_BLOCKS);
    const hint =
      didYouMean(name, known) ?? `The building blocks: ${known.join(', ')}. Others have to be imported.`;
    return [{ file, line, column, message: `There is no building block <${name}>`, hint }];
  }
  const rules = attributeRulesOf(name);
  const written = new Set(block.attributes.map((attribute) => attribute.name));
  const found: Finding[] = [];
  if (block.isInText && !BUILDING_BLOCKS[name].isInline) {
    const hint = 'Write it by itself, with an empty line before and after it.';
    found.push({ file, line, column, message: `<${name}> stands in a sentence`, hint });
  }
  for (const [attribute, { isRequired }] of Object.entries(rules)) {
    if (!isRequired || written.has(attribute)) continue;
    const hint = `Name what it shows: <${name} ${attribute}="…" />.`;
    found.push({ file, line, column, message: `<${name}> has no ${attribute}`, hint });
  }
  return [...found, ...block.attributes.flatMap((each) => ofAttribute(org, file, name, each, unread))];
}

function ofAttribute(
  org: Org,
  file: string,
  block: keyof typeof BUILDING_BLOCKS,
  { name, value, line, column }: BlockAttribute,
  unread: ReadonlySet<string>,
): Finding[] {
  const place = { file, line, column };
  const rules = attributeRulesOf(block);
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (!rule) {
    const names = Object.keys(rules);
    const hint = didYouMean(name, names) ?? `It may have: ${names.join(', ')}.`;
    return [{ ...place, message: `<${block}> has no attribute ${name}`, hint }];
  }
  if (value === undefined) return [];
  const allowed = allowedValues(org, rule);
  if (allowed.includes(value)) return [];
  const { of } = rule;
  if (typeof of !== 'string') {
    const hint = didYouMean(value, of) ?? `It may be: ${of.join(', ')}.`;
    return [{ ...place, message: `<${block}> cannot be ${name} ${value}`, hint }];
  }
  if (of === 'person' && org.people.has(value)) {
    const hint = 'Take it away; unlisted people are named nowhere.';
    return [{ ...place, message: 'This person is not listed', hint }];
  }
  // A file that is there and could not be read is no reason to blame whoever refers to it.
  if ([...unread].some((path) => path.includes(`/${value}.`) || path.includes(`/${value}/`))) return [];
  const hint = didYouMean(value, allowed) ?? 'Use the name of its file or folder.';
  return [{ ...place, message: `There is no ${of} ${value}`, hint }];
}
