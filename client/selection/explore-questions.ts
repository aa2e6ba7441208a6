import type { ComparedAreaType } from '../../server/contract/comparison.ts';
import type { AreaAnswer } from '../../server/contract/parts.ts';
import { type CausesSelection, defaultCausesSelection } from './causes-selection.ts';
import {
  type ComparisonForm,
  type ComparisonSelection,
  defaultComparisonSelection,
  mostHighlighted,
} from './comparison-selection.ts';
import type { ExploreSelection } from './explore-selection.ts';
import { defaultInequalitySelection, type InequalitySelection } from './inequality-selection.ts';
import { defaultOverviewSelection, type OverviewSelection } from './overview-selection.ts';
import { defaultPartnerTrendSelection, type PartnerTrendSelection } from './partner-trend-selection.ts';
import { defaultRelationshipSelection, type RelationshipSelection } from './relationship-selection.ts';
import { defaultTrendSelection, england, mostAreas, type TrendSelection } from './trend-selection.ts';

/** What the page asks of each chart: the same selection that the chart's own page would show. */
export interface ExploreAsked {
  readonly selection: ExploreSelection;
  /** Ids of the chosen indicators with figures. */
  readonly indicators: readonly string[];
  /** The areas chosen, or every one of the kind as far as they are known. */
  readonly areas: readonly Pick<AreaAnswer, 'code' | 'type'>[];
  /** With every area: of this kind. */
  readonly areaType: ComparedAreaType;
}

const codesOf = ({ areas }: ExploreAsked): string[] => areas.map(({ code }) => code);

/** One indicator of the areas through time; England alone stands beside nothing. */
export function toExploredTrend(asked: ExploreAsked, indicator: string): TrendSelection {
  const { sex, age, benchmark, asAt } = asked.selection;
  const codes = codesOf(asked);
  const areas = codes.length === 1 && codes[0] === england ? [] : codes.slice(0, mostAreas);
  return { ...defaultTrendSelection, indicator, areas, sex, age, benchmark, asAt };
}

/** Just the areas named, beside each other; one by itself among all of its kind, and marked. */
export function toExploredComparison(asked: ExploreAsked, view: ComparisonForm): ComparisonSelection {
  const { indicators, selection } = asked;
  const { sex, age, period, benchmark, asAt } = selection;
  return {
    ...defaultComparisonSelection,
    ...{ indicator: indicators[0] ?? defaultComparisonSelection.indicator, view },
    ...{ sex, age, period, benchmark, asAt },
    ...areasCompared(asked),
  };
}

function areasCompared(asked: ExploreAsked): Partial<ComparisonSelection> {
  const { selection, areas, areaType } = asked;
  if (selection.isEvery) {
    return { areaType, parent: selection.parent, highlight: selection.areas.slice(0, mostHighlighted) };
  }
  const [first] = areas;
  return areas.length === 1 && first
    ? { areaType: kindOf(first.type), highlight: [first.code] }
    : { areas: codesOf(asked) };
}

/** The areas by the indicators chosen, beside the same benchmark. */
export function toExploredOverview(asked: ExploreAsked): OverviewSelection {
  const { selection, indicators, areaType } = asked;
  const { isEvery, parent, sex, benchmark, asAt } = selection;
  const which = isEvery ? { areaType, parent } : { areas: codesOf(asked) };
  return { ...defaultOverviewSelection, ...which, indicators, sex, benchmark, asAt };
}

/** The first indicator up the axis, the second along it, in all areas of the kind; those chosen are named. */
export function toExploredRelationship(asked: ExploreAsked): RelationshipSelection {
  const { selection, indicators, areas, areaType } = asked;
  const { isEvery, parent, sex, asAt } = selection;
  const standard = defaultRelationshipSelection;
  const [y = standard.y, x = standard.x] = indicators;
  const named = isEvery ? selection.areas : codesOf(asked).filter((code) => code !== england);
  return {
    ...standard,
    ...{ x, y, xSex: sex, ySex: sex, asAt, parent },
    areaType: isEvery ? areaType : kindOf(areas.find(({ code }) => code !== england)?.type),
    areas: named.slice(0, mostAreas),
  };
}

/** How the indicator differs within the area. */
export function toExploredInequality(
  asked: ExploreAsked,
  by: InequalitySelection['by'],
): InequalitySelection {
  const { sex, age, period, asAt } = asked.selection;
  return { ...defaultInequalitySelection, ...theOne(asked), by, sex, age, period, asAt };
}

/** The indicator of the area by age, with who was responsible at the time; at the ages of their duties. */
export function toExploredResponsibility(asked: ExploreAsked): PartnerTrendSelection {
  const { sex, asAt } = asked.selection;
  return { ...defaultPartnerTrendSelection, ...theOne(asked), sex, asAt };
}

/** What injuries of the area were caused by. */
export function toExploredCauses(asked: ExploreAsked): CausesSelection {
  const { sex, age, period, asAt } = asked.selection;
  return { ...defaultCausesSelection, area: theOne(asked).area, sex, age, period, asAt };
}

function theOne({ indicators, areas }: ExploreAsked): { readonly indicator: string; readonly area: string } {
  return {
    indicator: indicators[0] ?? defaultTrendSelection.indicator,
    area: areas[0]?.code ?? england,
  };
}

const compared = ['utla', 'region', 'ltla'] as const satisfies readonly ComparedAreaType[];

/** Kinds of which areas stand beside each other; null for any other. */
function kindOf(type: AreaAnswer['type'] | undefined): ComparedAreaType | null {
  return compared.find((each) => each === type) ?? null;
}

/** Districts of a county (its code begins with E10) and for homelessness, which they answer for; else the upper tier. */
export function usualAreaType(
  { areaType, parent }: Pick<ExploreSelection, 'areaType' | 'parent'>,
  themes: readonly string[],
): ComparedAreaType {
  if (areaType !== null) return areaType;
  const isOfDistricts = themes.length > 0 && themes.every((theme) => theme === 'homelessness');
  return isOfDistricts || parent?.startsWith('E10') ? 'ltla' : 'utla';
}
