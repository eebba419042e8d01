import { lensCoverage } from '../coverage.ts';
import { lensName } from '../lens-name.ts';
import { page, people } from './examples.ts';
import { noOptions, type Rule } from './rule.ts';
import { activePods } from './subjects.ts';
import { enumerate, nameOf } from './wording.ts';

export const vacancyCovered: Rule<typeof noOptions> = {
  id: 'vacancy-covered',
  summary: 'A vacancy ends when somebody makes the lens their first one.',
  principle: 'lenses',
  why:
    'Vacancies are read as calls for help, so an answered one should come down. Somebody who helps out beside another ' +
    'lens does not end a vacancy; somebody whose first lens it is does.',
  severity: 'warning',
  options: noOptions,
  check(org, { on }) {
    return activePods(org, on).flatMap((pod) =>
      lensCoverage(pod, on).flatMap(({ lens, members, vacancy }) => {
        const own = members.filter(({ lenses }) => lenses[0] === lens);
        if (!vacancy || own.length === 0) return [];
        return [
          {
            ...pod.source.place(['vacancies', pod.data.vacancies.indexOf(vacancy), 'lens']),
            message: `Unexpected vacancy: ${enumerate(own.map(({ person }) => nameOf(person)))} covers the ${lensName(org, lens)} lens here`,
            hint: 'Take the vacancy away, or put another lens first in the list of that member.',
          },
        ];
      }),
    );
  },
  examples: {
    passes: [
      {
        title: 'Somebody helps out',
        files: {
          'pods/artist-stage/pod.md': page([
            'title: Artist Stage',
            'members: [{ person: yuki, lenses: [builder, operator] }]',
            'vacancies: [{ lens: operator }]',
          ]),
        },
        background: people('yuki'),
      },
    ],
    fails: [
      {
        title: 'Answered',
        files: {
          'pods/artist-stage/pod.md': page([
            'title: Artist Stage',
            'members: [{ person: joao, lenses: [operator] }]',
            'vacancies: [{ lens: operator }]',
          ]),
        },
        background: people('joao'),
        findings: ['pods/artist-stage/pod.md:4:21 Unexpected vacancy: Joao covers the Operator lens here'],
      },
    ],
  },
};
