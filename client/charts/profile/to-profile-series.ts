import { type ComparisonMark, comparisonWords } from '../../../server/contract/comparison-words.ts';
import { upperFirst } from '../../../server/contract/first-letter.ts';
import {
  formatCount,
  formatValue,
  missingSymbol,
  missingWords,
} from '../../../server/contract/format-figure.ts';
import type { Comparison, RecentTrend, Unit } from '../../../server/contract/parts.ts';
import { peersName } from '../../../server/contract/peer-words.ts';
import type { ProfileAnswer, ProfileRow } from '../../../server/contract/profile.ts';
import { placeSpine, type Sides, type Spine, spineSides } from '../../../server/contract/profile-spine.ts';
import { spineMark } from '../../../server/contract/spine-style.ts';
import { shortMeasure } from '../../../server/contract/trend-words.ts';

/** One row as it is drawn and written. */
export interface ProfileSeriesRow {
  readonly key: string;
  readonly indicator: { readonly id: string; readonly name: string };
  readonly ageKey: string;
  /** Age and unit: "0 to 14 years, per 10,000". */
  readonly detail: string;
  readonly period: string;
  readonly value: string;
  /** "82.4 to 92.0"; blank where there are none. */
  readonly limits: string;
  /** Why there is no value, or that there is a count alone; blank where there is one. */
  readonly note: string;
  readonly benchmark: string;
  readonly comparison: Comparison;
  readonly spine: Spine | null;
  readonly sides: Sides;
  /** The mark of the area on its bar. */
  readonly mark: ComparisonMark;
  /** What the bar shows, in words: "29.3 to 149.0, middle half 59.9 to 87.1". */
  readonly range: string;
  /** The place among the peers, or why there is none. */
  readonly place: string;
  readonly trend: RecentTrend;
  readonly change: string;
  readonly commissions: string | null;
  readonly leads: string;
  readonly isDemonstration: boolean;
  /** Why the row has no figure; null where it has one. */
  readonly why: string | null;
}

/** The rows of one theme. */
export interface ProfileSeries {
  readonly theme: string;
  readonly name: string;
  readonly rows: readonly ProfileSeriesRow[];
}

/** What the bars of a profile mean. */
export interface ProfileKey {
  /** "upper-tier and unitary authorities". */
  readonly peers: string;
  readonly benchmark: string | null;
  /** Whether a bar has the median in its middle, for want of a value of the benchmark. */
  readonly hasMedians: boolean;
  /** The marks that stand on the bars, each once. */
  readonly marks: readonly { readonly mark: ComparisonMark; readonly words: string }[];
}

/** The rows of a profile by theme, each with its bar and everything that is written beside it. */
export function toProfileSeries(answer: Pick<ProfileAnswer, 'themes' | 'rows'>): ProfileSeries[] {
  return answer.themes.map(({ theme, name }) => ({
    theme,
    name,
    rows: answer.rows.filter(({ indicator }) => indicator.theme === theme).map(toRow),
  }));
}

/** The key of the bars; null where no row has one. */
export function toProfileKey({
  rows,
  area,
  benchmark,
}: Pick<ProfileAnswer, 'rows' | 'area' | 'benchmark'>): ProfileKey | null {
  const drawn = rows.flatMap((row) => {
    const spine = placeSpine(row);
    return spine && row.peers ? [{ spine, peers: row.peers, comparison: row.measure?.comparison }] : [];
  });
  const [first] = drawn;
  if (!first) return null;
  const comparisons = [...new Set(drawn.flatMap(({ comparison }) => comparison ?? []))];
  return {
    peers: peersName(first.peers),
    benchmark: benchmark?.name ?? null,
    hasMedians: drawn.some(({ spine }) => spine.centre === 'median'),
    marks: comparisons.map((comparison) => ({
      mark: spineMark(comparison),
      words: `${area.name}, ${comparisonWords(comparison, benchmark?.name ?? '')}`,
    })),
  };
}

function toRow(row: ProfileRow): ProfileSeriesRow {
  const { indicator, age, measure, benchmarkMeasure, peers } = row;
  const { unit } = indicator;
  const comparison = measure?.comparison ?? 'not-compared';
  return {
    key: row.key,
    indicator: { id: indicator.id, name: indicator.shortName },
    ageKey: age.key,
    detail: [age.key === '0+' ? '' : age.label, unit.label].filter(Boolean).join(', '),
    period: measure?.period.label ?? '',
    value: valueWords(row),
    limits: limitsWords(row),
    note: noteWords(row),
    benchmark: figure(benchmarkMeasure?.value ?? null, unit),
    comparison,
    spine: placeSpine(row),
    sides: spineSides(row),
    mark: spineMark(comparison),
    range: peers === null ? '' : rangeWords(peers, unit),
    place: upperFirst(peers?.words ?? row.whyNoPeers ?? ''),
    trend: row.recentTrend,
    change: row.changeOnYear?.words ?? row.whyNoChange ?? '',
    commissions: row.commissions,
    leads: row.leads,
    isDemonstration: row.demonstration,
    why: row.why,
  };
}

function figure(value: number | null, unit: Unit): string {
  if (value === null) return '';
  return unit.valueType === 'count' ? formatCount(value) : shortMeasure(value, unit);
}

function valueWords({ measure, indicator }: ProfileRow): string {
  if (measure === null) return '';
  if (measure.value !== null) return figure(measure.value, indicator.unit);
  return measure.missing === null ? '' : missingSymbol(measure.missing);
}

function limitsWords({ measure }: ProfileRow): string {
  if (measure === null || measure.value === null) return '';
  const { lower95, upper95 } = measure;
  return lower95 === null || upper95 === null ? '' : `${formatValue(lower95)} to ${formatValue(upper95)}`;
}

/** A count without a denominator is still a figure. */
function noteWords({ measure }: ProfileRow): string {
  if (measure === null || measure.value !== null) return '';
  if (measure.count !== null) return `${formatCount(measure.count)} counted, no rate`;
  return measure.missing === null ? '' : missingWords(measure.missing);
}

function rangeWords(peers: NonNullable<ProfileRow['peers']>, unit: Unit): string {
  const from = (one: number, other: number) => `${figure(one, unit)} to ${figure(other, unit)}`;
  return `${from(peers.lowest, peers.highest)}, middle half ${from(peers.lowerQuartile, peers.upperQuartile)}`;
}
