import type { ArrangementAnswer } from '../../contract/arrangements.ts';
import type { RegisterRow } from '../partners/find-register.ts';
import { isAllowedMember } from './is-allowed-member.ts';

/** The law that allows these arrangements, as every answer names it. */
export const arrangementLaw =
  'National Health Service Act 2006, section 75 (before that Act, Health Act 1999, section 31): NHS bodies and councils may pool funds, let one commission for the others, or provide services together, by a written agreement.';

type Told = Pick<ArrangementAnswer, 'members' | 'host' | 'lead' | 'agreementDate' | 'years' | 'kinds'>;

/** What the Act does not allow or asks for, as far as the register tells, and what its rows do not agree on. */
export function findWarnings(told: Told, rows: readonly RegisterRow<'arrangement'>[]): string[] {
  return [...forbiddenMembers(told), ...strangers(told), ...missing(told), ...disagreements(rows)];
}

function forbiddenMembers({ members, host, lead }: Told): string[] {
  const named = new Set([...members, ...[host, lead].flatMap((body) => body ?? [])]);
  return [...named]
    .filter((name) => !isAllowedMember(name))
    .map(
      (name) =>
        `member that is not by its name an NHS body or a council: ${name}; the Act allows only these, so check who signed the agreement`,
    );
}

function strangers({ members, years }: Told): string[] {
  if (members.length === 0) return [];
  const known = new Set(members.map((member) => member.toLowerCase()));
  const paying = new Set(years.flatMap(({ contributions }) => contributions.map(({ partner }) => partner)));
  return [...paying]
    .filter((partner) => !known.has(partner.toLowerCase()))
    .map((partner) => `contribution of a body that is not among the members: ${partner}`);
}

function missing({ agreementDate, host, kinds, members }: Told): string[] {
  return [
    ...(agreementDate === null
      ? ['no date of agreement given: the arrangement needs a written agreement']
      : []),
    ...(kinds.includes('pooled fund') && host === null ? ['no host given for the pooled fund'] : []),
    ...(members.length === 0
      ? ['no members given, so that nobody can tell whether the Act allows them']
      : []),
  ];
}

const single = {
  host: 'host',
  lead: 'lead',
  agreementDate: 'date of agreement',
  reviewDate: 'date of review',
  from: 'first day',
  to: 'end',
  ageFrom: 'youngest age',
  ageTo: 'oldest age',
} as const;

function disagreements(rows: readonly RegisterRow<'arrangement'>[]): string[] {
  const bodies = rows.map(({ entry }) => entry.body);
  const differing = (field: keyof typeof single) => [...new Set(bodies.flatMap((body) => body[field] ?? []))];
  return Object.entries({
    host: differing('host'),
    lead: differing('lead'),
    agreementDate: differing('agreementDate'),
    reviewDate: differing('reviewDate'),
    from: differing('from'),
    to: differing('to'),
    ageFrom: differing('ageFrom'),
    ageTo: differing('ageTo'),
  })
    .filter(([, values]) => values.length > 1)
    .map(([field, values]) => `rows differ in ${nameOf(field)}: ${values.join(', ')}; the first is shown`);
}

const nameOf = (field: string): string =>
  Object.entries(single).find(([name]) => name === field)?.[1] ?? field;
