import {
  findChildren,
  findEarlierCodes,
  findParents,
  findPredecessors,
} from '../../catalogue/area-lineage.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { formatDay, missingWords } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import { withStop } from '../../contract/with-source.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import { lastDay, type Period } from '../../observation/period.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownAreas } from '../known-areas.ts';
import { ageWords } from '../trend/describe-selection.ts';
import type { ComparedFigures } from './find-compared-figures.ts';

/** What is known of the period around an area without a value. */
export interface AbsenceGround {
  readonly period: Period | null;
  readonly replaced: ComparedFigures['replaced'];
  readonly areas: KnownAreas;
  /** Areas of any tier with figures of the indicator, in whatever period. */
  readonly heldCodes: ReadonlySet<string>;
  /** Ages of which counts and a population are held: what to ask for where a count has no population. */
  readonly agesWithRates: readonly AgeBand[];
}

const MOST_DISTRICTS = 3;

/** Why an area has no value: the publisher's reason and note, or that no figure is held and whether it existed then. */
export function explainNoValue(area: Area, figure: Figure | null, ground: AbsenceGround): string {
  return figure ? explainFigure(figure, ground) : explainAbsence(area, ground);
}

function explainFigure({ missing, notes, lookedUp }: Figure, ground: AbsenceGround): string {
  if (lookedUp?.kind === 'missing') return explainNoRate(lookedUp.said, notes, ground);
  const reason = upperFirst(missingWords(missing ?? 'not-available'));
  return [`${reason}.`, ...notes.map(withStop)].join(' ');
}

/** A count is held, but nothing to divide it by. */
function explainNoRate(said: string, notes: readonly string[], { agesWithRates }: AbsenceGround): string {
  const ages = listNames(agesWithRates.map(ageWords));
  const instead = ages === '' ? '' : `Rates of ${ages} can be shown.`;
  return ['The count is held.', withStop(said), instead, ...notes.map(withStop)].filter(Boolean).join(' ');
}

function explainAbsence(area: Area, ground: AbsenceGround): string {
  const { period, replaced, areas } = ground;
  if (period === null) return 'No figure is held.';
  const { validFrom, validTo } = area;
  const isNew = findEarlierCodes(areas, area.code).length === 0;
  if (isNew && validFrom !== null && validFrom > period.start) {
    return `${area.name} came into being on ${formatDay(validFrom)}: no figure is held for it in ${period.label}.${sayReplaced(area, replaced, areas)}`;
  }
  if (validTo !== null && validTo <= period.start) {
    return `${area.name} was in force until ${formatDay(lastDay({ end: validTo }))}: no figure is held for ${period.label}.`;
  }
  return `No figure is held for ${period.label}.${sayOtherTier(area, ground)}`;
}

/** The figures of a county that are held for its districts, and those of a district held for its county. */
function sayOtherTier({ code, types }: Area, { areas, heldCodes }: AbsenceGround): string {
  if (heldCodes.has(code)) return '';
  const isHeld = (other: Area) => heldCodes.has(other.code);
  if (types.includes('utla') && !types.includes('ltla')) {
    const districts = findChildren(areas, code).filter(isHeld);
    return districts.length === 0 ? '' : ` Figures are held for its districts: ${shorten(districts)}.`;
  }
  const county = findParents(areas, code).find((parent) => parent.types.includes('utla') && isHeld(parent));
  return county ? ` Figures are held for its county: ${county.name}.` : '';
}

/** "Adur, Arun, Chichester and 4 more". */
function shorten(areas: readonly Area[]): string {
  const names = areas.map(({ name }) => name);
  const more = names.length - MOST_DISTRICTS;
  return more < 2 ? listNames(names) : `${names.slice(0, MOST_DISTRICTS).join(', ')} and ${more} more`;
}

function sayReplaced(area: Area, replaced: ComparedFigures['replaced'], areas: KnownAreas): string {
  const names = findPredecessors(areas, area.code).map(({ name }) => name);
  const held = findPredecessors(areas, area.code).filter(({ code }) => replaced.has(code));
  if (names.length === 0) return '';
  const named = held.map(({ name, code }) => `${name} (${code})`);
  return held.length > 0
    ? ` It replaced ${listNames(named)}, with a figure: name it as an area to see it.`
    : ` It replaced ${listNames(names)}.`;
}
