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
  const choose = <Choice extends string>(
    name: string,
    choices: readonly Choice[],
    otherwise: Choice,
  ): Choice => {
    const given = lastOf(search[name]);
    if (given === null) return otherwise;
    const chosen = choices.find((choice) => choice === given);
    if (chosen === undefined) problems.push(unknownChoice(name, given, choices, otherwise));
    return chosen ?? otherwise;
  };
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

/** The last of a repeated parameter counts, as it does in most services; a blank one counts as none. */
function lastOf(given: SearchRecord[string]): string | null {
  const last = [given ?? []].flat().at(-1)?.trim();
  return last === undefined || last === '' ? null : last;
}

function unknownChoice(name: string, given: string, choices: readonly string[], shown: string): string {
  return `unknown ${name}: ${given}. It can be ${choices.join(', ')}; ${shown} is shown.`;
}
