import { upperFirst } from '../../contract/first-letter.ts';
import {
  formatCount,
  formatMeasure,
  formatPercentChange,
  formatRate,
  missingWords,
} from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import type { ProfileRow } from '../../contract/profile.ts';
import { shortMeasure } from '../../contract/trend-words.ts';
import { midSentence } from '../sentence-words.ts';
import { countOverlapping, groupComparisons, type Verdict, verdictParts } from './group-comparisons.ts';

const MOST_NAMED = 3;

/**
 * The profile in three to six sentences, made from its figures and nothing else: how many figures compare how with the
 * benchmark, which are worse and which better, the recent trends, the largest change on the year, and what is missing.
 * Empty where no figure is held.
 */
export function writeProfileSummary(benchmark: string | null, rows: readonly ProfileRow[]): string[] {
  if (!rows.some(({ measure }) => measure !== null)) return [];
  return [
    comparedSentence(benchmark, rows),
    ...verdictSentence('worse', benchmark, rows),
    ...verdictSentence('better', benchmark, rows),
    trendSentence(rows),
    changeSentence(rows),
    ...missingSentence(rows),
  ];
}

function comparedSentence(benchmark: string | null, rows: readonly ProfileRow[]): string {
  const parts = verdictParts(groupComparisons(rows));
  const all = parts.reduce((sum, part) => sum + part.rows, 0);
  const held = rows.filter(({ measure }) => measure !== null).length;
  if (benchmark === null) return `${countFigures(held)} held, compared with nothing.`;
  if (all === 0) return `${countFigures(held)} held, of which none can be compared with ${benchmark}.`;
  const [first, ...others] = parts;
  if (all === 1) return `The one figure compared with ${benchmark} is ${first?.verdict}.`;
  const firstWords = first ? `${first.rows} ${first.rows === 1 ? 'is' : 'are'} ${first.verdict}` : '';
  const list = listNames([firstWords, ...others.map((part) => `${part.rows} ${part.verdict}`)]);
  const once = countOverlapping(rows) === 0 ? '' : ' (ages that overlap counted once)';
  return `Of ${all} figures compared with ${benchmark}${once}, ${list}.`;
}

const countFigures = (many: number): string => (many === 1 ? '1 figure is' : `${many} figures are`);

/** "Worse than England: hospital admissions for injury (87.1 per 10,000 against 72.7, 2023/24)." */
function verdictSentence(verdict: Verdict, benchmark: string | null, rows: readonly ProfileRow[]): string[] {
  const found = groupComparisons(rows)[verdict];
  if (found.length === 0) return [];
  return [`${upperFirst(verdict)} than ${benchmark}: ${nameSome(found, withFigures)}.`];
}

function withFigures(row: ProfileRow): string {
  const { unit } = row.indicator;
  const [own, other] = [row.measure?.value ?? null, row.benchmarkMeasure?.value ?? null];
  if (own === null) return nameOf(row);
  const against = other === null ? '' : ` against ${shortMeasure(other, unit)}`;
  return `${nameOf(row)} (${formatMeasure(own, unit)}${against}, ${row.measure?.period.label})`;
}

function trendSentence(rows: readonly ProfileRow[]): string {
  const held = rows.filter(({ measure }) => measure !== null && measure.value !== null).filter(isOutcome);
  const of = (test: (row: ProfileRow) => boolean) => held.filter(test);
  const moving = (direction: 'increasing' | 'decreasing', judgement: 'better' | 'worse' | 'neutral') =>
    of(({ recentTrend }) => recentTrend.direction === direction && recentTrend.judgement === judgement);
  const groups = [
    { words: 'increasing and getting worse', found: moving('increasing', 'worse') },
    { words: 'decreasing and getting worse', found: moving('decreasing', 'worse') },
    { words: 'increasing and getting better', found: moving('increasing', 'better') },
    { words: 'decreasing and getting better', found: moving('decreasing', 'better') },
    { words: 'increasing', found: moving('increasing', 'neutral') },
    { words: 'decreasing', found: moving('decreasing', 'neutral') },
    {
      words: 'no significant change',
      found: of(({ recentTrend }) => recentTrend.direction === 'no-change'),
    },
  ].filter(({ found }) => found.length > 0);
  const untested = of(({ recentTrend }) => recentTrend.direction === 'cannot-calculate').length;
  if (groups.length === 0) return 'No recent trend can be calculated for any of the figures.';
  const tested = groups.map(({ words, found }) => `${words}: ${nameSome(found, nameOf)}`);
  const rest = untested === 0 ? [] : [`for ${untested} no trend can be calculated`];
  return `Recent trends: ${[...tested, ...rest].join('; ')}.`;
}

/** A row with a change that can be set beside changes of other units. */
interface Change {
  readonly row: ProfileRow;
  readonly percent: number;
  readonly isMoreThanChance: boolean;
}

/** The largest in per cent among those that are more than chance; where there are none, among all. */
function changeSentence(rows: readonly ProfileRow[]): string {
  const changes = rows
    .flatMap(toChange)
    .sort((one, other) => Math.abs(other.percent) - Math.abs(one.percent));
  const tested = rows.filter(isTested);
  const real = changes.find(({ isMoreThanChance }) => isMoreThanChance);
  if (real) return `The largest change on the year that is more than chance: ${describeChange(real)}.`;
  const others = tested.filter(({ changeOnYear }) => changeOnYear?.isMoreThanChance);
  if (others.length > 0)
    return `The change on the year is more than chance for: ${nameSome(others, nameOf)}.`;
  const [largest] = changes;
  if (!largest) return 'No change on the year can be tested for any of the figures.';
  if (tested.length === 1) {
    return `The one change on the year that could be tested may be chance: ${describeChange(largest)}.`;
  }
  return `None of the ${tested.length} changes on the year that could be tested is more than chance; the largest is ${describeChange(largest)}.`;
}

const isTested = (row: ProfileRow): boolean =>
  isOutcome(row) && (row.changeOnYear?.isMoreThanChance ?? null) !== null;

function toChange(row: ProfileRow): Change[] {
  const { changeOnYear: change } = row;
  if (!isTested(row) || change === null || change.percent === null || change.isMoreThanChance === null) {
    return [];
  }
  return [{ row, percent: change.percent, isMoreThanChance: change.isMoreThanChance }];
}

/**
 * "hospital admissions for injury, down 4.5% from 91.2 per 10,000 in 2022/23 to 87.1 in 2023/24"; of a percentage "up 1.5
 * percentage points (6.3%) from 23.8% in …", since a per cent of per cents is easily taken for the points.
 */
function describeChange({ row, percent }: Change): string {
  const { measure, changeOnYear, indicator } = row;
  const way = percent < 0 ? 'down' : 'up';
  const before = formatMeasure(changeOnYear?.value ?? 0, indicator.unit);
  const now = shortMeasure(measure?.value ?? 0, indicator.unit);
  const when = `from ${before} in ${changeOnYear?.from.label} to ${now} in ${measure?.period.label}`;
  const part = formatPercentChange({ percent, isCoarse: changeOnYear?.isCoarse });
  const size =
    indicator.unit.label === '%'
      ? `${formatRate(Math.abs(changeOnYear?.difference ?? 0))} percentage points (${part})`
      : part;
  return `${nameOf(row)}, ${way} ${size} ${when}`;
}

/** What has no value for the area, with the reason where one is given. */
function missingSentence(rows: readonly ProfileRow[]): string[] {
  const missing = rows.filter(isOutcome).filter(({ measure }) => measure === null || measure.value === null);
  if (missing.length === 0) return [];
  return [`Without a value for this area: ${nameSome(missing, withReason)}.`];
}

function withReason(row: ProfileRow): string {
  if (row.measure === null) return `${nameOf(row)} (not held)`;
  const { missing, period, count } = row.measure;
  if (count !== null) return `${nameOf(row)} (${period.label} ${formatCount(count)}, without a rate)`;
  return missing === null ? nameOf(row) : `${nameOf(row)} (${period.label} ${missingWords(missing)})`;
}

function nameSome(rows: readonly ProfileRow[], words: (row: ProfileRow) => string): string {
  const named = rows.slice(0, MOST_NAMED).map(words);
  const more = rows.length - named.length;
  const parts = more === 0 ? named : [...named, `${more} more`];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('; ')} and ${parts.at(-1)}`;
}

/** A number of people goes by the size of the area: it is context, no outcome; nor is a measure that has ended. */
const isOutcome = ({ indicator }: ProfileRow): boolean =>
  indicator.unit.valueType !== 'count' && indicator.ended === undefined;

const nameOf = ({ label }: ProfileRow): string => midSentence(label);
