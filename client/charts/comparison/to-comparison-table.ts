import type { ComparisonAnswer, ComparisonRow } from '../../../server/contract/comparison.ts';
import { upperFirst } from '../../../server/contract/first-letter.ts';
import { formatCount, formatInUnit, missingSymbol } from '../../../server/contract/format-figure.ts';
import { funnelWords } from '../../../server/contract/funnel-words.ts';
import type { Comparison } from '../../../server/contract/parts.ts';
import { rankChangeInWords, rankInWords } from '../../../server/contract/rank-words.ts';
import { axisTitle, shortMeasure } from '../../../server/contract/trend-words.ts';

/** One area of the table; every cell as it is written. */
export interface ComparisonTableRow {
  readonly key: string;
  readonly rank: string;
  /** How its rank moved, and from where; why not is in the note below the table. */
  readonly rankChange: string;
  readonly area: string;
  readonly isHighlighted: boolean;
  readonly value: string;
  readonly limits: string;
  readonly widerLimits: string;
  readonly count: string;
  readonly denominator: string;
  readonly comparison: Comparison;
  readonly quintile: string;
  readonly funnel: string;
  readonly notes: string;
}

export interface ComparisonTableParts {
  readonly caption: string;
  readonly valueHeading: string;
  readonly rankHeading: string;
  /** Null where no figures of a period before are held. */
  readonly rankChangeHeading: string | null;
  /** What areas are compared with; null where nothing is compared. */
  readonly comparator: string | null;
  /** Whether areas are judged by their 99.8% limits too. */
  readonly hasWiderLimits: boolean;
  readonly hasQuintiles: boolean;
  readonly hasFunnel: boolean;
  readonly hasNotes: boolean;
  readonly rows: readonly ComparisonTableRow[];
}

/** Every area with its figures, and those without a value with the reason; the benchmark stands last. */
export function toComparisonTable(answer: ComparisonAnswer): ComparisonTableParts {
  const areas = answer.rows.map((row) => rowOf(row, answer));
  const rows = [...areas, ...benchmarkRow(answer)];
  return {
    caption: `${answer.indicator.shortName} by area, ${answer.period?.label ?? ''}`,
    valueHeading: axisTitle(answer.indicator.unit),
    rankHeading: `Rank of ${answer.distribution.areas}`,
    rankChangeHeading: answer.ranksBefore
      ? `Change of rank on ${answer.ranksBefore.period.label} (of ${answer.ranksBefore.areas})`
      : null,
    comparator: answer.comparator?.name ?? null,
    hasWiderLimits: answer.question.method === 'ci95-99.8',
    hasQuintiles: answer.question.method === 'quintile',
    hasFunnel: answer.question.method === 'funnel',
    hasNotes: rows.some(({ notes }) => notes !== ''),
    rows,
  };
}

function rowOf(row: ComparisonRow, answer: ComparisonAnswer): ComparisonTableRow {
  const isFunnel = answer.question.method === 'funnel';
  const missesFunnel = isFunnel && row.measure.value !== null && row.funnelWhy !== null;
  return {
    key: row.area.code,
    rank: row.rank === null ? '' : upperFirst(rankInWords(row.rank, ranksOf(answer))),
    rankChange: changeOf(row, answer),
    area: row.area.name,
    isHighlighted: answer.question.highlight.includes(row.area.code),
    ...figuresOf(row.measure, answer),
    comparison: row.comparison,
    quintile: row.quintile === null ? '' : String(row.quintile),
    funnel: row.funnel ? upperFirst(funnelWords(row.funnel.significance)) : '',
    notes: [row.why ?? row.measure.notes.join('; '), missesFunnel ? (row.funnelWhy ?? '') : '']
      .filter((part) => part !== '')
      .join(' '),
  };
}

function benchmarkRow(answer: ComparisonAnswer): ComparisonTableRow[] {
  const { benchmark, rows } = answer;
  if (!benchmark || rows.some(({ area }) => area.code === benchmark.area.code)) return [];
  return [
    {
      key: `benchmark ${benchmark.area.code}`,
      rank: '',
      rankChange: '',
      area: `${benchmark.area.name} (benchmark)`,
      isHighlighted: false,
      ...figuresOf(benchmark.measure, answer),
      comparison: 'not-compared',
      quintile: '',
      funnel: '',
      notes: benchmark.measure.notes.join('; '),
    },
  ];
}

/** "Up 3, from joint 7th"; "from 7th" where there is no rank now. */
function changeOf({ rankBefore, rankChange }: ComparisonRow, { rows }: ComparisonAnswer): string {
  if (rankBefore === null) return '';
  const from = rankInWords(
    rankBefore,
    rows.map((row) => row.rankBefore),
  );
  if (rankChange === null) return `Was ${from}`;
  return rankChange === 0
    ? `No change, ${from}`
    : `${upperFirst(rankChangeInWords(rankChange))}, from ${from}`;
}

const ranksOf = ({ rows }: ComparisonAnswer) => rows.map(({ rank }) => rank);

function figuresOf(measure: ComparisonRow['measure'], { indicator: { unit } }: ComparisonAnswer) {
  const { value, missing, lower95, upper95, lower998, upper998, count, denominator } = measure;
  const write = (lower: number | null, upper: number | null) =>
    value === null || lower === null || upper === null
      ? ''
      : `${formatInUnit(lower, unit)} to ${formatInUnit(upper, unit)}`;
  return {
    value: value === null ? missingSymbol(missing ?? 'not-available') : shortMeasure(value, unit),
    limits: write(lower95, upper95),
    widerLimits: write(lower998, upper998),
    count: count === null ? '' : formatCount(count),
    denominator: denominator === null ? '' : formatCount(denominator),
  };
}
