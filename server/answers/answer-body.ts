import type { BodyAnswer, BodyDuty, NeighbourBody } from '../contract/bodies.ts';
import { commissionersCaution, commissionIsNotLead } from '../contract/commission-words.ts';
import { formatDay } from '../contract/format-figure.ts';
import { sourceWords, spellDates } from '../contract/partner-words.ts';
import { themeHeading } from '../contract/theme-words.ts';
import { ageBand } from '../observation/age-band.ts';
import type { FormerName, Organisation } from '../observation/organisation.ts';
import { lastDay } from '../observation/period.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { describeBody, saysWhatBodyIs, whyNoDuty } from './bodies/describe-body.ts';
import { type KnownBody, listKnownBodies } from './bodies/known-bodies.ts';
import { otherNamesOfBody } from './bodies/names-of-body.ts';
import { requireBody } from './bodies/require-body.ts';
import { toBodyDuty } from './bodies/to-body-duty.ts';
import { type Spell, toSpellAnswer } from './partners/spell.ts';
import { sayAgeRule } from './responsibilities/say-age-rule.ts';

/**
 * A body under any name that it has or had: what it is, since when, what came before and after it, what it commissions
 * or leads and did. Only what is its own: a duty on one outcome never names who commissions for another. Fails with 404
 * for an unknown body.
 */
export async function answerBody(asked: string, context: AnswerContext): Promise<BodyAnswer> {
  const { catalogue, today } = context;
  const bodies = listKnownBodies(catalogue);
  const body = requireBody(asked, bodies);
  const { id, name, organisation, kind } = body;
  const beside = { duties: catalogue.duties, organisation, today };
  const duties = body.duties.map((duty) => toBodyDuty(duty, beside)).sort(byRelationThemeAge);
  const what = saysWhatBodyIs(body);
  const neighbour = (other: string) => bodies.filter((each) => each.id === other).map(toNeighbour);
  return {
    ...(await makeEnvelope(context, false)),
    id,
    name,
    shortName: organisation?.shortName ?? null,
    what,
    level: organisation?.level ?? null,
    ...timeOfBody(body),
    formerNames: organisation?.formerNames.map((former, at) => toFormerName(former, at, organisation)) ?? [],
    otherNames: otherNamesOfBody(body),
    predecessors: catalogue.organisations
      .filter(({ successors }) => successors.includes(id))
      .flatMap((before) => neighbour(before.id)),
    successors: organisation?.successors.flatMap(neighbour) ?? [],
    partOf: body.partOf === null ? null : (neighbour(body.partOf)[0] ?? null),
    parts: body.parts.flatMap(neighbour),
    sentence: describeBody(name, what, duties),
    duties,
    influences:
      kind?.influences.map(({ theme, ageFrom, ageTo, words, evidence, source }) => ({
        theme,
        themeName: themeHeading(theme),
        ages: ageFrom === null && ageTo === null ? 'All ages' : ageBand(ageFrom ?? 0, ageTo).label,
        words,
        evidence,
        source,
      })) ?? [],
    contributes: kind?.contributes ?? null,
    reaches: [...(kind?.reaches ?? [])],
    sources: [...(organisation ? [organisation.source] : []), ...(kind ? [sourceWords(kind)] : [])],
    notes: [...(organisation ? [organisation.note] : []), ...notesOnDuties(duties, catalogue.duties)],
    why: whyNoDuty(name, duties),
  };
}

/** Of a body of the health service its own time, of a kind of partner the time of its part in an area. */
function timeOfBody({ organisation, kind }: KnownBody): Pick<BodyAnswer, 'from' | 'to' | 'dates' | 'timeOf'> {
  const { from, to } = toLastDay(organisation ?? kind ?? { from: null, to: null });
  return { from, to, dates: spellDates({ from, to }), timeOf: organisation === null ? 'part' : 'body' };
}

function toNeighbour({ id, name, organisation, kind }: KnownBody): NeighbourBody {
  return { id, name, dates: spellDates(toLastDay(organisation ?? kind ?? { from: null, to: null })) };
}

/** The first of several names began with the body, each other with the end of the one before. */
function toFormerName(
  { name, to, note }: FormerName,
  at: number,
  { from, formerNames }: Organisation,
): BodyAnswer['formerNames'][number] {
  const begin = at === 0 ? from : (formerNames[at - 1]?.to ?? null);
  const end = lastDay({ end: to });
  const dates = begin === null ? `to ${formatDay(end)}` : `${formatDay(begin)} to ${formatDay(end)}`;
  return { name, to: end, dates, note };
}

function toLastDay({ from, to }: Spell): Spell {
  const spell = toSpellAnswer({ from, to }, '');
  return { from: spell.from, to: spell.to };
}

function byRelationThemeAge(one: BodyDuty, other: BodyDuty): number {
  return (
    one.relation.localeCompare(other.relation) ||
    one.theme.localeCompare(other.theme) ||
    (one.ageFrom ?? 0) - (other.ageFrom ?? 0) ||
    (one.from ?? '').localeCompare(other.from ?? '')
  );
}

function notesOnDuties(own: readonly BodyDuty[], all: Parameters<typeof sayAgeRule>[0]): string[] {
  if (!own.some(({ relation }) => relation === 'commissions')) return [];
  return [sayAgeRule(all), commissionIsNotLead, commissionersCaution];
}
