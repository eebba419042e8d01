import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/* What GitHub takes for an issue form; it shows none at all when one field is wrong, and tells nobody. */
const FOLDER = '.github/ISSUE_TEMPLATE';
const FORMS = readdirSync(FOLDER).filter((name) => name !== 'config.yml');

const words = z.string().trim().min(1);
const question = z.strictObject({
  type: z.enum(['input', 'textarea']),
  id: z.string().regex(/^[A-Za-z0-9_-]+$/),
  attributes: z.strictObject({ label: words, description: words.optional(), placeholder: words.optional() }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});
const prose = z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) });
const form = z.strictObject({
  name: words,
  description: words,
  title: z.string(),
  body: z.array(z.discriminatedUnion('type', [question, prose])),
});

test.each(FORMS)('%s is a form that GitHub shows', (name) => {
  const read = form.parse(parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
  const questions = read.body.flatMap((part) => (part.type === 'markdown' ? [] : part));
  const labels = questions.map(({ attributes }) => attributes.label);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(new Set(labels).size).toBe(labels.length);
  expect(questions.some(({ validations }) => validations?.required)).toBe(true);
});

test('there is one for a new outcome and one for a new pod', () => {
  expect(FORMS).toEqual(expect.arrayContaining(['new-outcome.yml', 'new-pod.yml']));
});
