import { LENSES } from '../org/collections/lens.ts';
import { problemOfChoice, type Question } from './question.ts';

/** A member as a flag says it: `ana:builder,operator`, the first lens being the primary one. */
export interface NamedMember {
  readonly person: string;
  readonly lenses: readonly string[];
}

export function membersFrom(answers: readonly string[]): NamedMember[] {
  return answers.map((answer) => {
    const [person = '', lenses = ''] = answer.split(':');
    const names = lenses.split(',').map((lens) => lens.trim());
    return { person: person.trim(), lenses: names.filter((lens) => lens !== '') };
  });
}

/** The same the other way round. */
export function memberText({ person, lenses }: NamedMember): string {
  return lenses.length === 0 ? person : `${person}:${lenses.join(',')}`;
}

/** Who is in a pod, and through which lenses they look. */
export const memberQuestion: Question = {
  flag: 'member',
  field: 'members',
  placeholder: 'ID:LENS,…',
  ask: 'Who is in it?',
  example: 'ana:builder,operator',
  isList: true,
  isRequired: () => false,
  choices: (handbook) => handbook.choices('person'),
  problem(answer, handbook) {
    if (answer.split(':').length > 2) return 'expected a person and lenses, such as ana:builder,operator';
    const [member] = membersFrom([answer]);
    const person = problemOfChoice(member?.person ?? '', 'person', [], handbook);
    const lenses = member?.lenses.flatMap((lens) => problemOfChoice(lens, undefined, LENSES, handbook) ?? []);
    return [person, ...(lenses ?? [])].find((problem) => problem !== undefined);
  },
};
