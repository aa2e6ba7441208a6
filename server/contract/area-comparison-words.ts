/** A comparison of areas said in words: what stands beside the chart on the screen and on paper. */
import { commissionedBy, commissionersCaution } from './commission-words.ts';
import type { ComparisonAnswer, ComparisonRow } from './comparison.ts';
import { comparisonWords } from './comparison-words.ts';
import { formatCount, formatInUnit, formatMeasure, missingSymbol } from './format-figure.ts';
import { funnelWords } from './funnel-words.ts';
import type { Comparison, Unit } from './parts.ts';
import { rankInWords } from './rank-words.ts';
import { shortMeasure } from './trend-words.ts';

/** What the caveats of a comparison touch: its one period, its areas and the benchmark. */
export function toCaveatGround({ caveats, period, rows, benchmark }: ComparisonAnswer) {
  return {
    caveats,
    periods: period === null ? [] : [period],
    series: [...rows.map(({ area }) => ({ area })), ...(benchmark ? [{ area: benchmark.area }] : [])],
  };
}

/** "[x] City of London: Not available from the publisher. …" One sentence for each reason, with every area that has it. */
export const missingAreas = ({ rows }: Pick<ComparisonAnswer, 'rows'>): string[] =>
  groupMissing(rows).map(({ symbol, names, why }) => `${symbol} ${names.join('; ')}: ${why}`);

/** The same for paper, the reasons of most areas first: of many areas their number, of many reasons the first few. */
export function missingAreasInBrief({ rows }: Pick<ComparisonAnswer, 'rows'>): string[] {
  const groups = groupMissing(rows).toSorted((one, other) => other.names.length - one.names.length);
  const left = groups.slice(mostReasons).reduce((areas, { names }) => areas + names.length, 0);
  return [
    ...groups.slice(0, mostReasons).map(({ symbol, names, why }) => {
      const who = names.length > mostNames ? `${names.length} areas` : names.join('; ');
      return `${symbol} ${who}: ${why}`;
    }),
    ...(left === 0
      ? []
      : [`… and ${left} further ${left === 1 ? 'area' : 'areas'} without a value: the data file says why.`]),
  ];
}

const mostNames = 20;
const mostReasons = 4;

/** Areas without a value by their reason, in the order of the answer. */
function groupMissing(rows: readonly ComparisonRow[]) {
  const together = new Map<string, { symbol: string; why: string; names: string[] }>();
  for (const { area, measure, why } of rows) {
    if (why === null) continue;
    const symbol = missingSymbol(measure.missing ?? 'not-available');
    const group = together.get(`${symbol} ${why}`) ?? { symbol, why, names: [] };
    group.names.push(area.name);
    together.set(`${symbol} ${why}`, group);
  }
  return [...together.values()];
}

/** Title of the axis of a funnel along which areas stand by size: "Population: 0 to 14 years", "Households". */
export const placesAxisTitle = ({
  populationName,
  question: { age },
}: Pick<ComparisonAnswer, 'populationName' | 'question'>): string =>
  populationName !== 'Population' && age.key === '0+' ? populationName : `${populationName}: ${age.label}`;

/** "Much worse", "similar": where what it is compared with stands elsewhere, as in the heading of a column. */
export const judgementWord = (comparison: Comparison): string =>
  comparisonWords(comparison, '').replace(/ (?:than|to) $/, '');

/** Who commissioned the services behind the figures of injuries, with its caution; null for every other theme. */
export function commissionedWords({
  indicator,
  period,
  question,
  rows,
}: Pick<ComparisonAnswer, 'indicator' | 'period' | 'question' | 'rows'>): string | null {
  const [first] = rows;
  const who = first && indicator.theme === 'injury' ? commissionedBy(first.measure) : '';
  if (who === '' || period === null) return null;
  return `Who commissioned children's public health for ${question.age.label} in ${period.label}: ${who}. ${commissionersCaution}`;
}

/** What must be said of made-up data; null where there are none. */
export function madeUpWords({
  demonstration,
  provenance,
}: Pick<ComparisonAnswer, 'demonstration' | 'provenance'>): string | null {
  if (!demonstration) return null;
  return provenance.every((origin) => origin.demonstration)
    ? 'Demonstration data: made up to show how the product works, not real figures'
    : 'Contains demonstration data, made up and not real';
}

/** "West Sussex: 66.3 per 10,000; 12th highest of 19; …; better than England.", or why it has no value. */
export function placeOfRow(row: ComparisonRow, answer: ComparisonAnswer): string {
  const { area, measure, why } = row;
  if (measure.value === null) return `${area.name}: ${why ?? 'no value to show.'}`;
  const figure = formatMeasure(measure.value, answer.indicator.unit);
  return `${area.name}: ${[figure, ...detailsOfRow(row, answer)].join('; ')}.`;
}

/** The rank, limits, count, comparison, fifth and place in the funnel of an area, those that there are. */
export function detailsOfRow(row: ComparisonRow, answer: ComparisonAnswer): string[] {
  const { unit } = answer.indicator;
  const { measure, rank, quintile, funnel } = row;
  return [
    rank === null ? null : rankOfRow(rank, row, answer),
    limitsInWords(measure, unit),
    measure.count === null ? null : `count ${formatCount(measure.count)}`,
    answer.comparator && comparisonWords(row.comparison, answer.comparator.name),
    answer.question.method === 'quintile' && quintile !== null ? `fifth ${quintile} of 5` : null,
    answer.question.method === 'funnel' && funnel
      ? `${funnelWords(funnel.significance)} of the funnel`
      : null,
  ].filter((part) => part !== null);
}

/** "14th highest of 19 (11th in 2022/23)": neither "up" nor "down", which read as better or worse. */
function rankOfRow(rank: number, { rankBefore }: ComparisonRow, answer: ComparisonAnswer): string {
  const { rows, distribution, ranksBefore } = answer;
  const now = rankInWords(
    rank,
    rows.map((row) => row.rank),
  );
  const then =
    rankBefore === null || ranksBefore === null
      ? ''
      : ` (${rankInWords(
          rankBefore,
          rows.map((row) => row.rankBefore),
        )} in ${ranksBefore.period.label})`;
  return `${now} highest of ${distribution.areas}${then}`;
}

function limitsInWords({ lower95, upper95 }: ComparisonRow['measure'], unit: Unit): string | null {
  if (lower95 === null || upper95 === null) return null;
  return `95% limits ${shortMeasure(lower95, unit)} to ${shortMeasure(upper95, unit)}`;
}

/** "Fifth 5 (highest): 92.4 to 149.0", by the values that are in it. */
export function fifthInWords(fifth: number, answer: Pick<ComparisonAnswer, 'rows' | 'indicator'>): string {
  const write = (value: number) => formatInUnit(value, answer.indicator.unit);
  const values = answer.rows
    .filter(({ quintile }) => quintile === fifth)
    .flatMap(({ measure }) => measure.value ?? []);
  const end = fifth === 5 ? ' (highest)' : fifth === 1 ? ' (lowest)' : '';
  const span = values.length === 0 ? '' : `: ${write(Math.min(...values))} to ${write(Math.max(...values))}`;
  return `Fifth ${fifth}${end}${span}`;
}
