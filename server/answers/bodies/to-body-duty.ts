import type { BodyDuty, NeighbourBody } from '../../contract/bodies.ts';
import { eraDates } from '../../contract/commission-words.ts';
import { themeHeading } from '../../contract/theme-words.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Organisation } from '../../observation/organisation.ts';
import { describeAgePiece } from '../../responsibility/find-eras.ts';
import { toSpellAnswer } from '../partners/spell.ts';
import { tierWords } from '../responsibilities/to-responsibility.ts';

/** What the duties of a body are looked at beside. */
export interface DutyBeside {
  readonly duties: readonly Duty[];
  readonly organisation: Organisation | null;
  /** ISO date of asking. */
  readonly today: string;
}

/** A duty as the page of its body tells it: what, for whom, since when, and who had it before and after. */
export function toBodyDuty(duty: Duty, { duties, organisation, today }: DutyBeside): BodyDuty {
  const { relation, theme, ageFrom, ageTo, name, source } = duty;
  const spell = toSpellAnswer(duty, today);
  const alike = duties.filter((other) => isAlike(other, duty));
  return {
    relation,
    theme,
    themeName: themeHeading(theme),
    ages: ageFrom === null || ageTo === null ? 'All ages' : describeAgePiece(ageFrom, ageTo),
    ageFrom,
    ageTo,
    ...spell,
    dates: eraDates(spell),
    name,
    where: whereOf(duty, organisation),
    before: alike.filter(({ to }) => to !== null && to === duty.from).map(toNeighbour),
    after: alike.filter(({ from }) => from !== null && from === duty.to).map(toNeighbour),
    source,
  };
}

/** Of one relation to one outcome, at one or more of the same ages. */
function isAlike(one: Duty, other: Duty): boolean {
  const sharesAges =
    (one.ageFrom ?? 0) <= (other.ageTo ?? Number.POSITIVE_INFINITY) &&
    (other.ageFrom ?? 0) <= (one.ageTo ?? Number.POSITIVE_INFINITY);
  return one !== other && one.relation === other.relation && one.theme === other.theme && sharesAges;
}

function toNeighbour(duty: Duty): NeighbourBody {
  const spell = toSpellAnswer(duty, '');
  return { id: duty.body === 'none' ? null : duty.body, name: duty.name, dates: eraDates(spell) };
}

function whereOf({ tier }: Duty, organisation: Organisation | null): string {
  if (tier !== null) return tierWords[tier];
  return organisation?.level === 'national' ? 'one body for all of England' : 'that of each area at the time';
}
