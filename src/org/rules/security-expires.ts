import { z } from 'zod';
import { daysBetween } from '../day.ts';
import type { Rule } from './rule.ts';

/** RFC 9116 recommends less than a year, so that nobody trusts an address that was given up long ago. */
const LONGEST = 366;

const options = z.strictObject({
  days: z
    .int()
    .positive()
    .default(30)
    .describe('Days before the end of security.txt from which on it is mentioned.'),
});

export const securityExpires: Rule<typeof options> = {
  id: 'security-expires',
  summary: 'The handbook’s security.txt is renewed before it expires, at least once a year.',
  principle: 'writing',
  why:
    'Whoever finds a hole looks for security.txt, and is told to rely on nothing that has expired. Nobody notices by ' +
    'themselves that the day has come: the file looks the same on the day after.',
  severity: 'warning',
  options,
  check({ settings: { security }, source }, { on, options: { days } }) {
    if (!security) return [];
    const left = daysBetween(on, security.expires);
    const message = whatIsWrong(left, days, security.expires);
    if (message === undefined) return [];
    const hint = 'Make sure that the contact still reads its mail, and write a day within the next year.';
    return [{ ...source.place(['security', 'expires']), message, hint }];
  },
  examples: {
    passes: [
      { title: 'Renewed in autumn, for most of a year', files: { 'org.yaml': withSecurity('2027-10-31') } },
      { title: 'Without security.txt', files: { 'org.yaml': 'name: Music App\n' } },
    ],
    fails: [
      {
        title: 'Expired yesterday',
        files: { 'org.yaml': withSecurity('2026-11-22') },
        findings: ['org.yaml:4:12 security.txt expired on 2026-11-22'],
      },
      {
        title: 'Expires in a week',
        files: { 'org.yaml': withSecurity('2026-11-30') },
        findings: ['org.yaml:4:12 security.txt expires on 2026-11-30, in 7 days'],
      },
      {
        title: 'Good for ten years',
        files: { 'org.yaml': withSecurity('2036-11-23') },
        findings: ['org.yaml:4:12 security.txt is to be relied on until 2036-11-23, expected at most a year'],
      },
    ],
  },
};

function withSecurity(expires: string): string {
  return `name: Music App\nsecurity:\n  contact: mailto:security@example.com\n  expires: ${expires}\n`;
}

function whatIsWrong(left: number, days: number, expires: string): string | undefined {
  // The file says that it ends as the day begins.
  if (left <= 0) return `security.txt expired on ${expires}`;
  if (left <= days) return `security.txt expires on ${expires}, in ${left === 1 ? '1 day' : `${left} days`}`;
  if (left > LONGEST) return `security.txt is to be relied on until ${expires}, expected at most a year`;
  return undefined;
}
