import { findEarlierCodes, findPredecessors } from '../../catalogue/area-lineage.ts';
import { formatDay, missingWords } from '../../contract/format-figure.ts';
import type { Area } from '../../observation/area.ts';
import { lastDay, type Period } from '../../observation/period.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownAreas } from '../known-areas.ts';
import { upperFirst } from '../sentence-words.ts';
import { listNames } from '../trend/describe-selection.ts';
import type { ComparedFigures } from './find-compared-figures.ts';

/** What is known of the period around an area without a value. */
export interface AbsenceGround {
  readonly period: Period | null;
  readonly replaced: ComparedFigures['replaced'];
  readonly areas: KnownAreas;
}

/** Why an area has no value: the publisher's reason and note, or that no figure is held and whether it existed then. */
export function explainNoValue(area: Area, figure: Figure | null, ground: AbsenceGround): string {
  return figure ? explainFigure(figure) : explainAbsence(area, ground);
}

function explainFigure({ missing, notes, lookedUp }: Figure): string {
  const said = lookedUp?.kind === 'missing' ? [...notes, lookedUp.said] : notes;
  const reason = upperFirst(missingWords(missing ?? 'not-available'));
  return [`${reason}.`, ...said.map(withStop)].join(' ');
}

function explainAbsence(area: Area, { period, replaced, areas }: AbsenceGround): string {
  if (period === null) return 'No figure is held.';
  const { validFrom, validTo } = area;
  const isNew = findEarlierCodes(areas, area.code).length === 0;
  if (isNew && validFrom !== null && validFrom > period.start) {
    return `${area.name} came into being on ${formatDay(validFrom)}: no figure is held for it in ${period.label}.${sayReplaced(area, replaced, areas)}`;
  }
  if (validTo !== null && validTo <= period.start) {
    return `${area.name} was in force until ${formatDay(lastDay({ end: validTo }))}: no figure is held for ${period.label}.`;
  }
  return `No figure is held for ${period.label}.`;
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

const withStop = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
