import { chooserOf, lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';
import {
  axisChoices,
  defaultTrendSelection,
  divisionChoices,
  layoutChoices,
  limitsChoices,
  measureChoices,
  mostAreas,
  sexChoices,
  type TrendSelection,
  viewChoices,
} from './trend-selection.ts';

/** A selection and what could not be read in the address, in words for the person who followed it. */
export interface ParsedTrendSelection {
  readonly selection: TrendSelection;
  readonly problems: readonly string[];
}

/**
 * Reads what an address asks for. What it leaves out takes its default; what it says wrongly does too, and is named in
 * `problems`, so that nothing is shown in place of something else without a word.
 */
export function parseTrendSelection(search: SearchRecord): ParsedTrendSelection {
  const problems: string[] = [];
  const choose = chooserOf(search, problems);
  const standard = defaultTrendSelection;
  const selection: TrendSelection = {
    indicator: lastOf(search.indicator) ?? standard.indicator,
    areas: readAreas(search.area, problems),
    sex: choose('sex', sexChoices, standard.sex),
    age: lastOf(search.age),
    by: choose('by', divisionChoices, standard.by),
    categoryType: lastOf(search.categoryType),
    benchmark: lastOf(search.benchmark) ?? standard.benchmark,
    region: choose('region', ['on', 'off'], 'off') === 'on',
    view: choose('view', viewChoices, standard.view),
    limits: choose('limits', limitsChoices, standard.limits),
    layout: choose('layout', layoutChoices, standard.layout),
    show: choose('show', measureChoices, standard.show),
    axis: choose('axis', axisChoices, standard.axis),
    target: readTarget(search.target, problems),
    asAt: lastOf(search.asAt),
  };
  return { selection, problems };
}

function readTarget(given: SearchRecord[string], problems: string[]): number | null {
  const written = lastOf(given);
  if (written === null) return null;
  const target = toTarget(written);
  if (target === null) problems.push(`invalid target: ${written}. ${targetHint} none is shown.`);
  return target;
}

/** A target as it is typed; null where it is none. */
export function toTarget(written: string): number | null {
  const target = Number(written);
  return written.trim() !== '' && Number.isFinite(target) && target >= 0 ? target : null;
}

export const targetHint = 'A target is a number of 0 or more, in the unit of the chart;';

function readAreas(given: SearchRecord[string], problems: string[]): readonly string[] {
  const codes = [given ?? []].flat().map((code) => code.trim().toUpperCase());
  const areas = [...new Set(codes.filter((code) => code !== ''))];
  if (areas.length > mostAreas) {
    problems.push(`too many areas: ${areas.length}. The first ${mostAreas} are shown; remove others first.`);
  }
  return areas.slice(0, mostAreas);
}
