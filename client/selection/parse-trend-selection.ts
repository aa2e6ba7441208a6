import { chooserOf, lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';
import {
  defaultTrendSelection,
  divisionChoices,
  layoutChoices,
  limitsChoices,
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
    asAt: lastOf(search.asAt),
  };
  return { selection, problems };
}

function readAreas(given: SearchRecord[string], problems: string[]): readonly string[] {
  const codes = [given ?? []].flat().map((code) => code.trim().toUpperCase());
  const areas = [...new Set(codes.filter((code) => code !== ''))];
  if (areas.length > mostAreas) {
    problems.push(`too many areas: ${areas.length}. The first ${mostAreas} are shown; remove others first.`);
  }
  return areas.slice(0, mostAreas);
}
