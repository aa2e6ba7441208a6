import type { DistributionAnswer, DistributionPeriod } from '../../../server/contract/distribution.ts';
import {
  absentReasonWords,
  absentSymbol,
  areasCounted,
  areasInWords,
  namedValues,
  symbolsOfPeriod,
} from '../../../server/contract/distribution-words.ts';
import { formatInUnit, missingSymbol } from '../../../server/contract/format-figure.ts';
import { ordinal } from '../../../server/contract/peer-words.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import { axisTitle, shortMeasure } from '../../../server/contract/trend-words.ts';

/** The twin table of a chart of boxes over time: words for every cell, no component's business. */
export interface DistributionTableParts {
  readonly caption: string;
  readonly columns: readonly { readonly heading: string; readonly numeric?: boolean }[];
  readonly rows: readonly {
    readonly key: string;
    readonly isMarked: boolean;
    readonly cells: readonly string[];
  }[];
  /** Outliers of each period by name, or the values where there is no box; none of a period without either. */
  readonly named: readonly { readonly key: string; readonly period: string; readonly words: string }[];
}

/** Every period, the latest first. */
export function toDistributionTable(answer: DistributionAnswer): DistributionTableParts {
  const { benchmark, highlighted, indicator, periods } = answer;
  const hasBoxes = periods.some(({ box }) => box !== null);
  return {
    caption: `${axisTitle(indicator.unit)}: how ${areasCounted(answer.areas.length)} are spread in each period`,
    columns: [
      { heading: 'Period' },
      { heading: 'Areas with a value' },
      ...highlighted.map(({ name }) => ({ heading: `${name} (rank)`, numeric: true })),
      ...(benchmark ? [{ heading: benchmark.name, numeric: true }] : []),
      ...['Lowest', ...(hasBoxes ? boxHeadings : []), 'Highest'].map((heading) => ({
        heading,
        numeric: true,
      })),
      ...(hasBoxes ? [{ heading: 'Whiskers', numeric: true }] : []),
    ],
    rows: periods.toReversed().map((each) => ({
      key: periodKey(each.period),
      isMarked: answer.marked !== null && periodKey(answer.marked) === periodKey(each.period),
      cells: cellsOf(each, answer, hasBoxes),
    })),
    named: periods.toReversed().flatMap((each) => namedOf(each, answer)),
  };
}

const boxHeadings = ['Lower quartile', 'Median', 'Upper quartile', 'Interquartile range'];

function cellsOf(each: DistributionPeriod, answer: DistributionAnswer, hasBoxes: boolean): string[] {
  const { box, lowest, highest } = each;
  const write = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : formatInUnit(value, answer.indicator.unit);
  const parts = box
    ? [box.lowerQuartile, box.median, box.upperQuartile, box.upperQuartile - box.lowerQuartile]
    : boxHeadings.map(() => null);
  return [
    each.period.label,
    areasCell(each),
    ...each.highlighted.map((standing) => standingCell(standing, answer)),
    ...(answer.benchmark ? [benchmarkCell(each, answer)] : []),
    write(lowest),
    ...(hasBoxes ? parts.map(write) : []),
    write(highest),
    ...(hasBoxes ? [box ? `${write(box.lowerWhisker)} to ${write(box.upperWhisker)}` : 'no box'] : []),
  ];
}

/** "94.0 (joint 90th)"; of a missing value its symbol. */
function standingCell(
  { value, missing, rank, isShared }: DistributionPeriod['highlighted'][number],
  { indicator }: DistributionAnswer,
): string {
  if (value === null) return absentSymbol(missing ?? 'not-available');
  const place = rank === null ? '' : ` (${isShared ? 'joint ' : ''}${ordinal(rank)})`;
  return `${shortMeasure(value, indicator.unit)}${place}`;
}

function namedOf(each: DistributionPeriod, answer: DistributionAnswer) {
  const words = namedValues(each.box?.outliers ?? each.values, answer);
  return words === '' ? [] : [{ key: periodKey(each.period), period: each.period.label, words }];
}

/** "149 of 153 [c]"; of a period without any value the reason. */
function areasCell(each: DistributionPeriod): string {
  const symbols = symbolsOfPeriod(each).join(' ');
  if (each.areas > 0) return [areasInWords(each).replace(/ areas?$/, ''), symbols].filter(Boolean).join(' ');
  const [first] = each.missing;
  return first ? `none: ${absentSymbol(first.reason)} ${absentReasonWords(first.reason)}` : 'none';
}

function benchmarkCell({ benchmark }: DistributionPeriod, { indicator }: DistributionAnswer): string {
  const value = benchmark?.value ?? null;
  return value === null
    ? missingSymbol(benchmark?.missing ?? 'not-available')
    : shortMeasure(value, indicator.unit);
}
