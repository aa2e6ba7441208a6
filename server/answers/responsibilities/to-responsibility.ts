import { eraDates } from '../../contract/commission-words.ts';
import type { Responsibility } from '../../contract/responsibilities.ts';
import type { Area, AreaType } from '../../observation/area.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Organisation } from '../../observation/organisation.ts';
import { lastDay } from '../../observation/period.ts';
import { type DutyHolder, findDutyHolder } from '../../responsibility/find-duty-holder.ts';
import { describeAgePiece } from '../../responsibility/find-eras.ts';
import { highestTier, toAreaAnswer } from '../contract-nouns.ts';

/** Where a duty is looked at. */
export interface DutyGround {
  readonly area: Area;
  /** From the nearest to England. */
  readonly parents: readonly Area[];
  readonly organisations: readonly Organisation[];
}

/** Whose a duty of a tier is. */
export const tierWords: Record<NonNullable<Duty['tier']>, string> = {
  utla: 'each county or unitary council',
  ltla: 'each district or unitary council',
};

const largerWords: Record<AreaType, string> = {
  england: 'England',
  region: 'the region',
  utla: 'the county',
  ltla: 'the district',
  other: 'the area',
};

/** A duty as it is answered for an area: whose it is there, under which names, and when, in words. */
export function toResponsibility(duty: Duty, { area, parents, organisations }: DutyGround): Responsibility {
  const { relation, ageFrom, ageTo, body, name, from, source } = duty;
  const holder = findDutyHolder(duty, area, parents);
  const organisation = organisations.find(({ id }) => id === body);
  const to = duty.to === null ? null : lastDay({ end: duty.to });
  return {
    relation,
    ages: ageFrom === null || ageTo === null ? 'All ages' : describeAgePiece(ageFrom, ageTo),
    ageFrom,
    ageTo,
    body,
    name,
    otherNames: otherNamesOf(organisation),
    from,
    to,
    dates: eraDates({ from, to }),
    holder: 'area' in holder ? toAreaAnswer(holder.area) : null,
    where: whereWords(holder, duty, area, organisation),
    source,
  };
}

/** Under which an organisation is also found. */
export function otherNamesOf(organisation: Organisation | undefined): string[] {
  if (organisation === undefined) return [];
  const { shortName, formerNames } = organisation;
  return [...formerNames.map(({ name }) => name), ...(shortName === null ? [] : [shortName])];
}

/** Whose a duty is in an area: "West Sussex", "the county, West Sussex", "each district or unitary council in Kent". */
function whereWords(
  holder: DutyHolder,
  { tier, body }: Duty,
  area: Area,
  organisation: Organisation | undefined,
): string {
  if (holder.kind === 'itself') return holder.area.name;
  if (holder.kind === 'larger') return `${largerWords[highestTier(holder.area)]}, ${holder.area.name}`;
  if (holder.kind === 'smaller' && tier !== null) return `${tierWords[tier]} in ${area.name}`;
  if (holder.kind === 'unknown' && tier !== null) return `${tierWords[tier]} there: not recorded which`;
  if (body === 'none') return 'nobody by law';
  return organisation?.level === 'area' ? 'that of the area at the time' : 'one body for all of England';
}
