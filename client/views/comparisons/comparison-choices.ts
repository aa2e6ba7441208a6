import type {
  ComparedAreaType,
  ComparisonAnswer,
  ComparisonMethod,
} from '../../../server/contract/comparison.ts';
import {
  type ComparisonSelection,
  defaultComparisonSelection,
} from '../../selection/comparison-selection.ts';
import { england } from '../../selection/trend-selection.ts';
import type { ExplainedChoice } from '../../ui/radio-list.tsx';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

export const areaTypeChoices: readonly Choice<ComparedAreaType>[] = [
  { value: 'utla', label: 'Upper-tier authorities' },
  { value: 'ltla', label: 'Lower-tier authorities' },
  { value: 'region', label: 'Regions' },
];

export const methodChoices: readonly ExplainedChoice<ComparisonMethod>[] = [
  { value: 'ci95', label: '95% limits', hint: 'Each area’s own limits against the benchmark.' },
  { value: 'ci95-99.8', label: '95% and 99.8% limits', hint: 'The same, at two levels.' },
  { value: 'quintile', label: 'Fifths', hint: 'Where each stands in the order, whatever chance does.' },
  { value: 'funnel', label: 'Funnel', hint: 'Limits by the size of an area, round the average of all.' },
];

/** What stands for the latest period and for all of England in a list of choices. */
export const latest = 'latest';
export const everywhere = 'England';

/** The latest, and every period that extracts of the indicator cover, the newest first. */
export function periodChoices(answer: ComparisonAnswer | undefined, chosen: string | null): Choice<string>[] {
  const held = (answer?.periods ?? []).toReversed().map(({ label }) => label);
  const labels = chosen === null || held.includes(chosen) ? held : [chosen, ...held];
  return [
    { value: latest, label: latestLabel(answer, chosen) },
    ...labels.map((label) => ({ value: label, label })),
  ];
}

function latestLabel(answer: ComparisonAnswer | undefined, chosen: string | null): string {
  return chosen === null && answer?.period ? `Latest (${answer.period.label})` : 'Latest';
}

/** All of England, a region, or the county that the address names. */
export function parentChoices(regions: readonly Named[], chosen: Named | null): Choice<string>[] {
  const choices = [
    { value: everywhere, label: 'All of England' },
    ...regions.map(({ code, name }) => ({ value: code, label: name })),
  ];
  const isListed = chosen === null || choices.some(({ value }) => value === chosen.code);
  return isListed ? choices : [...choices, { value: chosen.code, label: chosen.name }];
}

/** England, the region that the areas are within, or nothing; and whatever the address names. */
export function benchmarkChoicesOf(
  { benchmark, parent }: Pick<ComparisonSelection, 'benchmark' | 'parent'>,
  known: readonly Named[],
): Choice<string>[] {
  const nameOf = (code: string) => known.find((area) => area.code === code)?.name ?? code;
  const codes = [england, ...(parent === null ? [] : [parent])];
  const others = [benchmark].filter((code) => code !== 'none' && !codes.includes(code));
  return [
    ...[...codes, ...others].map((code) => ({
      value: code,
      label: code === england ? 'England' : nameOf(code),
    })),
    { value: 'none', label: 'Nothing' },
  ];
}

/** An area with its neighbours, the area itself first: it is highlighted, so that every form and file names it. */
export const changesForNeighbours = (
  areas: readonly string[],
): Pick<ComparisonSelection, 'areas' | 'highlight'> => ({ areas, highlight: areas.slice(0, 1) });

/** What another indicator keeps of a selection: its areas and the method; its own ages and periods apply. */
export function changesForIndicator(indicator: string): Partial<ComparisonSelection> {
  const { age, sex, period } = defaultComparisonSelection;
  return { indicator, age, sex, period };
}
