import { listNames } from '../../contract/list-names.ts';
import type { Caveat } from '../../contract/parts.ts';
import type { Area } from '../../observation/area.ts';
import type { Extract } from '../../observation/extract.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import type { ComparedFigures } from '../comparison/find-compared-figures.ts';
import { sayLookUp, sayNested } from '../comparison/gather-comparison-caveats.ts';
import type { KnownAreas } from '../known-areas.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { gatherCaveats } from '../trend/gather-caveats.ts';
import type { AxisPeriods } from './choose-axis-periods.ts';

/** What caveats are gathered from. */
export interface DistributionCaveatGround {
  readonly selection: ComparisonSelection;
  readonly shown: AxisPeriods['shown'];
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/**
 * What a reader must know beside the boxes: first what this service has noticed of the areas, then what the catalogue says
 * of the span, the publishers' notes and which areas mix releases.
 */
export function gatherDistributionCaveats(ground: DistributionCaveatGround): Caveat[] {
  const { selection, shown, extracts } = ground;
  const own = [...sayLookUp(ground), ...sayReplaced(ground), ...sayNested(ground)];
  const figures = shown.flatMap((each) => each.figures ?? []);
  return [
    ...own.map(({ text, areas }) => ({ text, source: 'This service', periods: [], areas })),
    ...gatherCaveats(
      selection.indicator,
      toLines(selection, figures),
      shown.map(({ period }) => period),
      extracts,
    ),
  ];
}

/** A line of each area and of the benchmark over the periods. */
function toLines(
  { areas, benchmark, sex, age }: ComparisonSelection,
  figures: readonly ComparedFigures[],
): TrendLine[] {
  const line = (role: TrendLine['role'], area: Area, observations: TrendLine['observations']): TrendLine => ({
    role,
    area,
    sex,
    age,
    category: null,
    observations,
  });
  const isShown = areas.some(({ code }) => code === benchmark?.code);
  return [
    ...areas.map((area) =>
      line(
        'area',
        area,
        figures.flatMap(({ byArea }) => byArea.get(area.code) ?? []),
      ),
    ),
    ...(benchmark && !isShown
      ? [
          line(
            'benchmark',
            benchmark,
            figures.flatMap((each) => each.benchmark ?? []),
          ),
        ]
      : []),
  ];
}

/** Areas that had figures in some period, but are not in force today, so that no box holds them. */
function sayReplaced({ selection, shown, areas }: DistributionCaveatGround) {
  if (selection.isNamed) return [];
  const codes = [...new Set(shown.flatMap(({ figures }) => [...(figures?.replaced.keys() ?? [])]))];
  if (codes.length === 0) return [];
  const names = codes.map((code) => `${areas.get(code)?.name ?? code} (${code})`);
  const isOne = names.length === 1;
  return [
    {
      text: `Only areas in force today are in the boxes, in every period. ${listNames(names)} had figures in some of them and ${isOne ? 'has' : 'have'} been replaced since: name such an area to see it.`,
      areas: [],
    },
  ];
}
