import { commissionedBy, hasCommissioners } from '../../../server/contract/commission-words.ts';
import { formatCount, formatValue, missingSymbol } from '../../../server/contract/format-figure.ts';
import type {
  InequalityAnswer,
  InequalityGroup,
  InequalityTimePoint,
} from '../../../server/contract/inequality.ts';
import { formatRatio, gapsThroughTime, limitsOfIndex } from '../../../server/contract/inequality-words.ts';
import type { Comparison } from '../../../server/contract/parts.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import { axisTitle, shortMeasure } from '../../../server/contract/trend-words.ts';

/** One group of a table; every cell as it is written. */
export interface GroupTableRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly limits: string;
  readonly count: string;
  readonly population: string;
  readonly share: string;
  readonly comparison: Comparison;
  readonly commissionedBy: string;
}

/** One period of the table through time. */
export interface CourseTableRow {
  readonly key: string;
  readonly period: string;
  readonly slopeIndex: string;
  readonly slopeLimits: string;
  readonly relativeIndex: string;
  readonly relativeLimits: string;
  readonly gap: string;
  readonly gapLimits: string;
  /** Whether the gap is more than chance, in words; blank where it was not tested. */
  readonly chance: string;
  readonly ratio: string;
}

/** The table twins of both charts. */
export interface InequalityTables {
  readonly valueHeading: string;
  readonly groups: readonly GroupTableRow[];
  readonly course: readonly CourseTableRow[];
  readonly hasShares: boolean;
  readonly hasCommissioners: boolean;
  /** What is said of groups, each once with the groups that it is said of; too long to stand in a cell. */
  readonly notes: readonly string[];
  /** Why periods have no figure, each once with its periods. */
  readonly gaps: readonly string[];
  /** Whether any period may have an index: by sex there is the gap alone. */
  readonly hasIndices: boolean;
}

/** Every figure of both charts, and what they have no room for. */
export function toInequalityTables(answer: InequalityAnswer): InequalityTables {
  const groups = answer.categories.map((group) => rowOfGroup(group, answer));
  return {
    valueHeading: axisTitle(answer.indicator.unit),
    groups,
    course: answer.throughTime.map(rowOfPeriod),
    hasShares: groups.some(({ share }) => share !== ''),
    hasCommissioners: hasCommissioners(answer),
    notes: notesOf(answer.categories),
    gaps: gapsThroughTime(answer),
    hasIndices: answer.question.by === 'deprivation',
  };
}

function rowOfGroup(group: InequalityGroup, answer: InequalityAnswer): GroupTableRow {
  const { key, label, population, share, measure } = group;
  const value = measure?.value ?? null;
  const [lower, upper] = [measure?.lower95 ?? null, measure?.upper95 ?? null];
  return {
    key,
    label,
    value:
      value === null
        ? missingSymbol(measure?.missing ?? 'not-available')
        : shortMeasure(value, answer.indicator.unit),
    limits:
      value === null || lower === null || upper === null
        ? ''
        : `${formatValue(lower)} to ${formatValue(upper)}`,
    count: numberOf(measure?.count ?? null),
    population: numberOf(population),
    share: share === null ? '' : `${formatValue(share * 100)}%`,
    comparison: measure?.comparison ?? 'not-compared',
    commissionedBy: measure && hasCommissioners(answer) ? commissionedBy(measure) : '',
  };
}

function rowOfPeriod({ period, slopeIndex, relativeIndex, gap }: InequalityTimePoint): CourseTableRow {
  return {
    key: periodKey(period),
    period: period.label,
    slopeIndex: slopeIndex === null ? '[x]' : formatValue(slopeIndex.value),
    slopeLimits: slopeIndex === null ? '' : limitsOfIndex(slopeIndex, formatValue),
    relativeIndex: relativeIndex === null ? '[x]' : formatRatio(relativeIndex.value),
    relativeLimits: relativeIndex === null ? '' : limitsOfIndex(relativeIndex, formatRatio),
    gap: gap === null ? '[x]' : formatValue(gap.difference),
    gapLimits: gap === null ? '' : limitsOfIndex(gap, formatValue),
    chance: gap === null ? '' : chanceWords(gap.isMoreThanChance),
    ratio: gap === null || gap.ratio === null ? '[x]' : formatRatio(gap.ratio),
  };
}

function notesOf(groups: readonly InequalityGroup[]): string[] {
  const said = new Map<string, string[]>();
  for (const { label, why, measure } of groups) {
    const notes = why === null ? (measure?.notes ?? []) : [why];
    for (const note of notes) said.set(note, [...(said.get(note) ?? []), label]);
  }
  return [...said].map(([note, labels]) => `${labels.join('; ')}: ${note}`);
}

function chanceWords(isMoreThanChance: boolean | null): string {
  if (isMoreThanChance === null) return 'not tested: no limits';
  return isMoreThanChance ? 'more than chance' : 'may be chance';
}

const numberOf = (count: number | null): string => (count === null ? '' : formatCount(count));
