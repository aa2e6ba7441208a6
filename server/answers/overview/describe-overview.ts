import { upperFirst } from '../../contract/first-letter.ts';
import { formatDay } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import type { OverviewAnswer, OverviewColumn, OverviewRow } from '../../contract/overview.ts';
import { placesInWords } from '../comparison/describe-comparison.ts';
import { fullestOf } from '../fullest-text.ts';
import { ENGLAND } from '../profile/select-profile.ts';
import { countWords, midSentence } from '../sentence-words.ts';
import { describeLimits } from '../trend/describe-method.ts';
import { sexWords } from '../trend/describe-selection.ts';
import { chooseCounted } from './choose-counted.ts';
import { countVerdicts, type Verdicts } from './count-verdicts.ts';
import type { OverviewSelection } from './select-overview.ts';

const MOST_WORDS = 10;

/** The selection with what was found for it. */
export interface OverviewWordsGround {
  readonly selection: Omit<OverviewSelection, 'columns' | 'notHeld'>;
  readonly columns: readonly OverviewColumn[];
  readonly rows: readonly OverviewRow[];
}

/** Everything that is said of an overview as a whole. */
export function describeOverview(
  ground: OverviewWordsGround,
): Pick<
  OverviewAnswer,
  'headline' | 'subtitle' | 'sentence' | 'alternativeText' | 'comparisonMethod' | 'periodNote' | 'limitsNote'
> {
  return {
    headline: writeHeadline(ground),
    subtitle: writeSubtitle(ground),
    sentence: writeSentence(ground),
    alternativeText: writeAlternativeText(ground),
    comparisonMethod: writeMethod(ground),
    periodNote: writePeriodNote(ground),
    limitsNote: writeLimits(ground),
  };
}

function writePeriodNote({ columns, rows }: OverviewWordsGround): string {
  if (columns.length === 0) return '';
  const hasOthers = rows.some(({ cells }) => cells.some(({ isOfAnotherPeriod }) => isOfAnotherPeriod));
  return [
    'Each column shows the latest period in which one of these areas has a value.',
    hasOthers
      ? 'A figure that names another period is the latest of an area without one in that of the column, and is compared with the benchmark in its own period.'
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Which area has the most figures on the bad side of the benchmark, else on the good side, else how many are higher or
 * lower without a judgement, else that none differs or how many there are.
 */
function writeHeadline(ground: OverviewWordsGround): string {
  const fits = formsOf(ground).find((form) => countWords(form) <= MOST_WORDS);
  return fits ?? 'Areas beside each other by every indicator held';
}

function formsOf({ selection: { benchmark }, columns, rows }: OverviewWordsGround): string[] {
  if (columns.length === 0) return ['No figures held for these areas'];
  const other = [
    `${count(rows.length, 'area')} by ${count(columns.length, 'indicator and age', 'indicators and ages')}`,
  ];
  const counting = chooseCounted(columns);
  if (benchmark === null || countVerdicts(rows, counting).compared === 0) return other;
  for (const verdict of ['worse', 'better'] as const) {
    const counted = rows.map((row) => ({ name: row.area.name, ...countVerdicts([row], counting) }));
    const most = Math.max(0, ...counted.map((each) => each[verdict]));
    const leaders = counted.filter((each) => each[verdict] === most);
    const [first] = leaders;
    if (most === 0 || !first) continue;
    const than = `${verdict} than ${benchmark.name}`;
    if (leaders.length === 1) {
      return [
        `${first.name}: ${most} of ${first.compared} figures ${than}`,
        `${first.name}: ${most} figures ${than}`,
        `${most} of ${first.compared} figures ${than} in one area`,
        `${most} figures ${than} in one area`,
      ];
    }
    return [
      most === 1
        ? `${leaders.length} areas with one figure ${than}`
        : `${leaders.length} areas have ${most} figures ${than}, none more`,
      `Up to ${count(most, 'figure')} ${than}`,
      ...other,
    ];
  }
  const { higher, lower } = countVerdicts(rows, counting);
  if (higher + lower > 0) return withoutJudgement({ higher, lower }, benchmark.name);
  const leavesOut = columns.some(({ indicator }) => indicator.ended !== undefined);
  const none = `No ${leavesOut ? 'current figure' : 'figure'} differs from ${benchmark.name}`;
  return [`${none} by more than chance`, ...other];
}

/** "4 higher, 2 lower than England (no judgement)": of indicators of which neither way is the better. */
function withoutJudgement(verdicts: Pick<Verdicts, 'higher' | 'lower'>, benchmark: string): string[] {
  const said = (['higher', 'lower'] as const).flatMap((word) =>
    verdicts[word] === 0 ? [] : `${verdicts[word]} ${word}`,
  );
  return [`${said.join(', ')} than ${benchmark} (no judgement)`, `${said.join(', ')} (no judgement)`];
}

function writeSubtitle({ selection, columns, rows }: OverviewWordsGround): string {
  const beside = selection.benchmark ? ` beside ${selection.benchmark.name}` : '';
  return [
    `${upperFirst(placesInWords(selection, rows.length))}${beside}`,
    sexWords[selection.sex],
    periodsWords(columns),
  ]
    .filter(Boolean)
    .join('; ');
}

/** "Overview of 19 upper-tier authorities in South East: the latest figure of 9 indicators and ages, persons, …." */
function writeSentence({ selection, columns, rows }: OverviewWordsGround): string {
  const parts = [
    `Overview of ${placesInWords(selection, rows.length)}: the latest figure of ${count(columns.length, 'indicator and age', 'indicators and ages')}`,
    sexWords[selection.sex],
    selection.benchmark ? `compared with ${selection.benchmark.name} in the same period` : '',
    sortWords(selection.sort, columns),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function sortWords(sort: string | null, columns: readonly OverviewColumn[]): string {
  const column = columns.find(({ key }) => key === sort);
  return column ? `the highest of ${column.label} first` : '';
}

function writeAlternativeText({ selection, columns, rows }: OverviewWordsGround): string {
  if (columns.length === 0) return 'Empty table: no figures to show.';
  const { compared, ...verdicts } = countVerdicts(rows, chooseCounted(columns));
  const cells = rows.flatMap((row) => row.cells);
  const without = cells.filter(({ measure }) => measure.value === null).length;
  const said = Object.entries(verdicts).flatMap(([word, many]) => (many === 0 ? [] : `${many} ${word}`));
  const sentences = [
    `Table of ${count(rows.length, 'area')} by ${count(columns.length, 'indicator and age', 'indicators and ages')}.`,
    compared === 0 || !selection.benchmark
      ? 'Nothing is compared.'
      : `Beside ${selection.benchmark.name} ${count(compared, 'figure')}: ${said.join(', ')}.`,
    without === 0 ? '' : `${count(without, 'cell')} without a value.`,
  ].filter(Boolean);
  return fullestOf(sentences);
}

function writeMethod({ selection: { benchmark }, columns, rows }: OverviewWordsGround): string {
  if (columns.length === 0) return '';
  if (benchmark === null) return 'Nothing is compared: no benchmark was asked for.';
  const { compared } = countVerdicts(rows, new Set(columns.map(({ key }) => key)));
  if (compared === 0)
    return `Nothing is compared: no figure has limits and a figure of ${benchmark.name} beside it.`;
  const similar =
    benchmark.code === ENGLAND
      ? `the value for ${benchmark.name} lies within the area's own 95% confidence limits`
      : `the 95% confidence limits of the area and of ${benchmark.name} overlap, since both are uncertain`;
  return `95% confidence limits: each figure is compared with ${benchmark.name} in the same period, for the same sex and ages. It is similar when ${similar}, otherwise better or worse; lower or higher where neither is the better. Counts and figures without limits are not compared. Of many figures compared about one in twenty would differ by chance alone.${countingNote(columns)}`;
}

/** What the numbers in the headline leave out; blank where they count every column. */
function countingNote(columns: readonly OverviewColumn[]): string {
  const counting = chooseCounted(columns);
  const others = columns.filter(({ key }) => !counting.has(key));
  if (others.length === 0) return '';
  return ` Not counted in the headline, so that nothing is told twice: ${listNames(others.map(whyNotCounted))}.`;
}

function whyNotCounted({ label, indicator: { ended } }: OverviewColumn): string {
  return `${midSentence(label)} (${ended === undefined ? 'overlaps the other ages' : `ended on ${formatDay(ended)}`})`;
}

function writeLimits({ columns, rows }: OverviewWordsGround): string {
  if (columns.length === 0) return '';
  const series = columns.map(({ key, demonstration }) => ({
    demonstration,
    points: rows.flatMap(({ cells }) =>
      cells.filter(({ column }) => column === key).map(({ measure }) => measure),
    ),
  }));
  const clustered = columns.find(({ indicator }) => indicator.unit.clusterSize !== undefined);
  const unit = clustered && columns.length === 1 ? clustered.indicator.unit : {};
  return describeLimits(series, unit);
}

/** From the earliest of the periods shown to the latest of them. */
function periodsWords(columns: readonly OverviewColumn[]): string {
  const ordered = columns
    .map(({ period }) => period)
    .toSorted((one, other) => one.end.localeCompare(other.end));
  const [first, last] = [ordered.at(0)?.label, ordered.at(-1)?.label];
  if (first === undefined || last === undefined) return '';
  return first === last ? `latest figures, of ${first}` : `latest figures from ${first} to ${last}`;
}

function count(many: number, one: string, several = `${one}s`): string {
  return `${many} ${many === 1 ? one : several}`;
}
