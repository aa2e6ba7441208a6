import { findParents } from '../catalogue/area-lineage.ts';
import { themes } from '../catalogue/catalogue.ts';
import { commissionersCaution, commissionIsNotLead } from '../contract/commission-words.ts';
import { formatDay } from '../contract/format-figure.ts';
import type {
  ResponsibilitiesAnswer,
  ResponsibilitiesQuestion,
  Responsibility,
  ThemeResponsibilities,
} from '../contract/responsibilities.ts';
import { themeHeading } from '../contract/theme-words.ts';
import type { Area } from '../observation/area.ts';
import type { Duty } from '../observation/duty.ts';
import { type AnswerContext, QuestionError } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toAreaAnswer } from './contract-nouns.ts';
import { findKnownAreas, type KnownAreas, requireArea } from './known-areas.ts';
import { describeReplacement } from './profile/describe-replacement.ts';
import { describeTheme, describeToday } from './responsibilities/describe-responsibilities.ts';
import { sayAgeRule } from './responsibilities/say-age-rule.ts';
import { type DutyGround, toResponsibility } from './responsibilities/to-responsibility.ts';
import { toSuccession } from './responsibilities/to-succession.ts';

/** The days asked about, both inclusive; `from` is null where the record begins. */
interface Days {
  readonly from: string | null;
  readonly to: string;
}

/**
 * Who commissioned and who led in an area, by theme, age piece and time, each with its source: a county's duties are
 * named in its districts, and a district's in its county. Fails with 404 for an unknown area and with 400 for days
 * upside down.
 */
export async function answerResponsibilities(
  question: ResponsibilitiesQuestion,
  context: AnswerContext,
): Promise<ResponsibilitiesAnswer> {
  const areas = await findKnownAreas(context);
  const area = requireArea(question.area, areas);
  const days = readDays(question, context.today);
  const { duties, organisations } = context.catalogue;
  const ground = { area, parents: findParents(areas, area.code), organisations };
  const found = themes.flatMap((theme) => toTheme(theme, duties, days, ground));
  const successions = organisations
    .filter((each) => overlaps(each, days))
    .map((each) => toSuccession(each, organisations));
  return {
    ...(await makeEnvelope(context, false)),
    question: { area: area.code, ...days },
    area: toAreaAnswer(area),
    headline: `Who is responsible for children's safety in ${area.name}`,
    sentence: describeToday(found, days.to),
    themes: found,
    successions,
    notes: gatherNotes(area, areas, found, context),
    why: found.length > 0 ? null : whyNothing(duties, days),
  };
}

function readDays(
  { from = null, to }: { from?: string | undefined | null; to?: string | undefined },
  today: string,
): Days {
  const last = to ?? today;
  if (from !== null && last < from) {
    throw new QuestionError(400, `days upside down: from ${from} to ${last}; give from before to`);
  }
  return { from, to: last };
}

function toTheme(
  theme: (typeof themes)[number],
  duties: readonly Duty[],
  days: Days,
  ground: DutyGround,
): ThemeResponsibilities[] {
  const held = duties
    .filter((duty) => duty.theme === theme && overlaps(duty, days))
    .map((duty) => toResponsibility(duty, ground))
    .sort(byAgeThenTime);
  if (held.length === 0) return [];
  const of = (relation: Responsibility['relation']) => held.filter((each) => each.relation === relation);
  const named = { theme, name: themeHeading(theme), commissions: of('commissions'), leads: of('leads') };
  return [{ ...named, sentence: describeTheme(named) }];
}

function overlaps(one: { readonly from: string | null; readonly to: string | null }, days: Days): boolean {
  return (
    (one.from === null || one.from <= days.to) &&
    (one.to === null || days.from === null || days.from < one.to)
  );
}

function byAgeThenTime(one: Responsibility, other: Responsibility): number {
  return (one.ageFrom ?? 0) - (other.ageFrom ?? 0) || (one.from ?? '').localeCompare(other.from ?? '');
}

function gatherNotes(
  area: Area,
  areas: KnownAreas,
  found: readonly ThemeResponsibilities[],
  { catalogue, today }: AnswerContext,
): string[] {
  const replacement = describeReplacement(area, areas, today);
  const county = found
    .flatMap(({ commissions, leads }) => [...commissions, ...leads])
    .find(({ holder }) => holder !== null && holder.code !== area.code)?.holder;
  return [
    ...(replacement === null ? [] : [replacement]),
    ...(county
      ? [`${area.name} is a district: duties of the upper tier fall to the county, ${county.name}.`]
      : []),
    sayAgeRule(catalogue.duties),
    commissionIsNotLead,
    commissionersCaution,
  ];
}

function whyNothing(duties: readonly Duty[], { from, to }: Days): string {
  const span = from === null ? `until ${formatDay(to)}` : `from ${formatDay(from)} to ${formatDay(to)}`;
  return duties.length === 0 ? 'No duties are recorded.' : `No duty is recorded ${span}.`;
}
