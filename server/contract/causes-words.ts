/** Causes of injury said in words: the answer, the screen and the paper say the same. */
import type { CauseGroup, CausesAnswer } from './causes.ts';
import { comparisonWords } from './comparison-words.ts';
import {
  formatCount,
  formatPercentChange,
  formatRate,
  formatRateMeasure,
  formatValue,
  missingSymbol,
  missingWords,
} from './format-figure.ts';
import { axisTitle } from './trend-words.ts';

const MOST_NAMED = 3;

/** What stands below a chart whose names carry the mark of a priority. */
export const priorityNote = '* A public health priority for children under 5.';

/** What stands behind the name of a priority. */
export const priorityMark = ' *';

/** What a share is a part of: never of the group whose codes are shown. */
export const shareTitle = 'Share of all injury admissions';

/** What stands above the bars: what they measure, and what is written at each. */
export const barsTitle = ({ unit }: CausesAnswer['indicator']): string =>
  `${axisTitle(unit)}, with admissions and their share of all injury admissions`;

/** What the short line across each bar is. */
export const englandMarkWords = 'Rate of England for the same group';

/** The groups that have a bar: those with a rate above 0, in the order of the answer. */
export const groupsWithBars = ({ groups }: Pick<CausesAnswer, 'groups'>): CauseGroup[] =>
  groups.filter(({ measure }) => (measure?.value ?? 0) > 0);

/** "Falls *": a group with the mark of a priority. */
export const nameOfGroup = ({ label, isUnderFivesPriority }: CauseGroup): string =>
  isUnderFivesPriority ? `${label}${priorityMark}` : label;

/** A part of a whole as people read it: "58%", "0.4%". */
export const formatShare = (share: number): string =>
  share > 0 && share < 0.0095 ? `${formatValue(100 * share)}%` : `${Math.round(100 * share)}%`;

/** What stands at the bar of a group: "65.0; 260 admissions, 58%", and where room is short "65.0; 260, 58%". */
export function figuresAtBar({ measure, share }: CauseGroup, isShort = false): string {
  const { value = null, count = null } = measure ?? {};
  const counted = count === null ? [] : [isShort ? formatCount(count) : countWords(count)];
  const part = share === null ? [] : [formatShare(share)];
  return [formatRate(value ?? 0), [...counted, ...part].join(', ')].filter(Boolean).join('; ');
}

/** What is said of a group when it is pointed at: its figures, then where it stands, how it changed, and what it costs. */
export function detailsOfGroup(group: CauseGroup, answer: CausesAnswer): string[] {
  const { measure, changeOnYear, difference, cost } = group;
  const { unit } = answer.indicator;
  const limits =
    measure?.lower95 == null || measure.upper95 == null
      ? []
      : [`95% limits ${formatRate(measure.lower95)} to ${formatRate(measure.upper95)}`];
  const count = measure?.count ?? null;
  return [
    ...(group.codes === null ? [] : [`ICD-10 ${group.codes}`]),
    ...(measure?.value == null ? [] : [formatRateMeasure(measure.value, unit)]),
    ...limits,
    ...(count === null ? [] : [countWords(count)]),
    ...(group.share === null ? [] : [`${formatShare(group.share)} of all injury admissions`]),
    ...(measure && answer.benchmark && measure.comparison !== 'not-compared'
      ? [`${comparedUpper(measure.comparison, answer.benchmark.name)}${besideWords(group)}`]
      : []),
    ...(difference === null ? [] : [difference.words]),
    ...(changeOnYear === null ? [] : [changeOnYear.words]),
    ...(cost === null ? [] : [cost.words]),
  ];
}

/** What the figures say, a sentence each: all admissions, the leading groups, what differs, what changed, nights. */
export function findingsOfCauses(answer: CausesAnswer): string[] {
  if (answer.period === null) return [];
  return [
    totalSentence(answer),
    leadingSentence(answer),
    differenceSentence(answer),
    changeSentence(answer),
    ...(answer.zeroNights ? [`${answer.zeroNights.sentence} ${answer.zeroNights.caution}`] : []),
  ].filter((sentence) => sentence !== null);
}

/** "Falls: £28,000 to £120,000 for 40 admissions, …" for each group with a cost; where none has one, why. */
export function costSentences({ groups, costNote }: CausesAnswer): string[] {
  const costed = groups.flatMap(({ label, cost }) => (cost ? [{ label, cost }] : []));
  const [first] = costed;
  if (!first) {
    const why = groups.find(({ kind, whyNoCost }) => kind !== 'none' && whyNoCost?.startsWith('The costs'));
    return why?.whyNoCost
      ? [`No cost is shown. ${why.whyNoCost} ${costNote}`]
      : [`No cost is shown. ${costNote}`];
  }
  return [
    ...costed.map(({ label, cost }) => `${label}: ${cost.words}.`),
    `${costNote} ${first.cost.priceYearWords}`,
  ];
}

/** Which groups have no bar, and why: suppressed, none, or not held. */
export function groupsWithoutBars(answer: Pick<CausesAnswer, 'groups'>): string[] {
  const { groups } = answer;
  const named = (these: readonly CauseGroup[]) => these.map(({ label }) => label).join('; ');
  const suppressed = groups.filter(({ measure }) => measure?.missing === 'suppressed');
  const without = groups.filter(({ measure }) => measure?.count === 0);
  const other = groups.filter(
    ({ measure }) =>
      (measure?.value ?? null) === null && measure?.missing !== 'suppressed' && measure?.count !== 0,
  );
  return [
    ...(suppressed.length === 0
      ? []
      : [`${missingSymbol('suppressed')} ${missingWords('suppressed')}: ${named(suppressed)}.`]),
    ...(without.length === 0 ? [] : [`No admissions: ${named(without)}.`]),
    ...(other.length === 0 ? [] : [`No rate: ${named(other)}.`]),
  ];
}

const countWords = (count: number): string =>
  `${formatCount(count)} ${count === 1 ? 'admission' : 'admissions'}`;

function comparedUpper(comparison: Parameters<typeof comparisonWords>[0], benchmark: string): string {
  const words = comparisonWords(comparison, benchmark);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const besideWords = ({ benchmarkMeasure }: Pick<CauseGroup, 'benchmarkMeasure'>): string =>
  benchmarkMeasure?.value == null ? '' : ` (${formatRate(benchmarkMeasure.value)})`;

function totalSentence({ total, indicator, benchmark, period }: CausesAnswer): string | null {
  const { measure, benchmarkMeasure, changeOnYear } = total;
  if (measure === null || measure.value === null)
    return total.why === null ? null : `All admissions: ${total.why}`;
  const limits =
    measure.lower95 === null || measure.upper95 === null
      ? ''
      : ` (95% limits ${formatRate(measure.lower95)} to ${formatRate(measure.upper95)})`;
  const compared =
    benchmark && measure.comparison !== 'not-compared'
      ? `, ${comparisonWords(measure.comparison, benchmark.name)}${besideWords({ benchmarkMeasure })}`
      : '';
  const count = measure.count === null ? '' : `${countWords(measure.count)}, `;
  const change = changeOnYear === null ? '' : ` ${changeOnYear.words}.`;
  return `All admissions for injury in ${period?.label}: ${count}${formatRateMeasure(measure.value, indicator.unit)}${limits}${compared}.${change}`;
}

/** The leading groups by their numbers, a group of ties named whole or counted: of equal numbers none comes before another. */
function leadingSentence({ groups, question }: CausesAnswer): string | null {
  const counted = groups.filter(({ rank, measure }) => rank !== null && (measure?.count ?? 0) > 0);
  if (counted.length === 0) return null;
  const ties = [...new Set(counted.map(({ rank }) => rank))].map((rank) =>
    counted.filter((group) => group.rank === rank),
  );
  const named: string[] = [];
  let places = 0;
  for (const tied of ties) {
    if (places >= MOST_NAMED) break;
    named.push(tiedWords(tied));
    places += tied.length;
  }
  const hasShare = counted[0]?.share != null;
  const [last = '', ...before] = named.toReversed();
  const lastTied = ties[named.length - 1]?.length ?? 0;
  const said = [...before.toReversed(), lastTied > 1 && before.length > 0 ? `then ${last}` : last].join('; ');
  return `Most admissions${hasShare ? ', with their share of all injury admissions' : ''}: ${said}.${question.position === 'first' ? '' : ' One admission may be in several groups.'}`;
}

/** "Falls (235, 39%)", "Transport and Assault with 30 each (5%)", "5 groups with 30 each (5%)". */
function tiedWords(tied: readonly CauseGroup[]): string {
  const [first] = tied;
  const count = formatCount(first?.measure?.count ?? 0);
  const share = first?.share == null ? null : formatShare(first.share);
  if (tied.length === 1) return `${first?.label} (${[count, share].filter(Boolean).join(', ')})`;
  const names =
    tied.length > MOST_NAMED
      ? `${tied.length} groups`
      : new Intl.ListFormat('en-GB').format(tied.map(({ label }) => label));
  return `${names} with ${count} each${share === null ? '' : ` (${share})`}`;
}

function differenceSentence({ groups, benchmark, indicator }: CausesAnswer): string | null {
  if (benchmark === null) return null;
  const clear = groups
    .flatMap(({ label, difference }) => (difference?.isMoreThanChance ? [{ label, difference }] : []))
    .toSorted((one, other) => Math.abs(other.difference.value) - Math.abs(one.difference.value));
  if (clear.length === 0) return `No group differs from ${benchmark.name} by more than chance.`;
  const named = clear.slice(0, MOST_NAMED).map(({ label, difference: { value, share } }) => {
    const part = share === null || share < 0 ? '' : `, ${formatShare(share)} of the whole difference`;
    const way = value < 0 ? 'lower' : 'higher';
    return `${label} (${formatRate(Math.abs(value))} ${indicator.unit.label} ${way}${part})`;
  });
  const more = clear.length - named.length;
  const others = more === 0 ? '' : `; and ${more} ${more === 1 ? 'group' : 'groups'} less far`;
  return `Furthest from ${benchmark.name}, beyond chance: ${named.join('; ')}${others}.`;
}

function changeSentence({ groups, total }: CausesAnswer): string | null {
  const judged = groups.flatMap(({ label, changeOnYear }) => (changeOnYear ? [{ label, changeOnYear }] : []));
  if (judged.length === 0) return null;
  const since = (total.changeOnYear ?? judged[0]?.changeOnYear)?.from.label;
  const clear = judged.filter(({ changeOnYear }) => changeOnYear.isMoreThanChance);
  if (clear.length === 0) return `No group changed since ${since} by more than chance.`;
  const named = clear.map(({ label, changeOnYear: { difference, percent, isCoarse } }) => {
    const part = percent === null ? '' : `, ${formatPercentChange({ percent, isCoarse })}`;
    return `${label} (${difference < 0 ? 'down' : 'up'} ${formatRate(Math.abs(difference))}${part})`;
  });
  return `Changed since ${since}, beyond chance: ${named.join('; ')}.`;
}
