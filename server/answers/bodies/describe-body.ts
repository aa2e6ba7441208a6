import type { BodyDuty } from '../../contract/bodies.ts';
import { relationWord } from '../../contract/partner-words.ts';
import { midSentence } from '../sentence-words.ts';
import type { KnownBody } from './known-bodies.ts';

/** What a body is, in a phrase. */
export function saysWhatBodyIs({ organisation, kind }: Pick<KnownBody, 'organisation' | 'kind'>): string {
  if (kind !== null) return kind.role;
  if (organisation === null) return 'The council of an area, as duties of local authorities name it';
  return organisation.level === 'national'
    ? 'National body of the health service'
    : 'Body of the health service, one for each of many areas';
}

/**
 * "NHS England commissioned public health services for children: under 5 (0 to 4 years), 1 April 2013 to 30 September
 * 2015." A sentence for each outcome; without a duty, what the body is.
 */
export function describeBody(name: string, what: string, duties: readonly BodyDuty[]): string {
  if (duties.length === 0) return `${name}: ${midSentence(what)}.`;
  const outcomeOf = ({ relation, theme }: BodyDuty) => `${relation} ${theme}`;
  return [...new Set(duties.map(outcomeOf))]
    .map((outcome) => duties.filter((duty) => outcomeOf(duty) === outcome))
    .map((group) => `${name} ${describeGroup(group)}.`)
    .join(' ');
}

/** Why a body has no duty; null where it has one. */
export function whyNoDuty(name: string, duties: readonly BodyDuty[]): string | null {
  return duties.length > 0
    ? null
    : `The record of duties has no commission and no lead for this body (${name}): it is a partner.`;
}

function describeGroup(duties: readonly BodyDuty[]): string {
  const isPast = duties.every(({ status }) => status === 'past');
  const [first] = duties;
  if (first === undefined) return '';
  const verb = relationWord(first.relation, isPast).toLowerCase();
  if (first.relation === 'leads') {
    const dates = duties.map((duty) => duty.dates).filter((each) => each !== 'throughout');
    return [`${verb} on ${midSentence(first.themeName)}`, ...dates].join(', ');
  }
  const pieces = duties.map(({ ages, dates }) => `${midSentence(ages)}, ${dates}`);
  return `${verb} public health services for children: ${pieces.join('; ')}`;
}
