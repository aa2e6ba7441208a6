import { isWithin } from '../../catalogue/area-lineage.ts';
import { searchAreas } from '../../catalogue/search-areas.ts';
import type {
  ComparedAreaType,
  ComparisonChartKind,
  ComparisonMethod,
  ComparisonQuestion,
} from '../../contract/comparison.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import type { Duty, DutyTier } from '../../observation/duty.ts';
import { parsePeriod } from '../../observation/parse-period.ts';
import type { Period } from '../../observation/period.ts';
import { QuestionError } from '../answer-context.ts';
import type { KnownAreas } from '../known-areas.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import type { Memberships } from '../known-memberships.ts';
import {
  type ComparedPartnerArea,
  findPartnerArea,
  requireParent,
} from '../partner-areas/find-partner-area.ts';
import { selectTrend, type TrendSelection } from '../trend/trend-selection.ts';
import { type Highlight, selectHighlight } from './select-highlight.ts';

/** A question about areas beside each other, with its names resolved and its defaults filled in. */
export interface ComparisonSelection
  extends Pick<TrendSelection, 'indicator' | 'areas' | 'sex' | 'age' | 'benchmark'>,
    Highlight {
  /** Null where the areas were named. */
  readonly areaType: ComparedAreaType | null;
  readonly parent: Area | null;
  /** What look-ups say of the parent, where it is the area of a partner; null otherwise. */
  readonly partnerArea: ComparedPartnerArea | null;
  readonly isNamed: boolean;
  readonly method: ComparisonMethod;
  readonly chart: ComparisonChartKind;
  /** Null for the latest. */
  readonly period: Period | null;
}

/**
 * Fills in what a question leaves open: authorities in force today of the tier that leads on the theme, England as
 * benchmark, 95% limits, the latest period, and sex and age as for a trend. A funnel and counts have no benchmark. Areas that are named must meet the kind and the parent that are given
 * with them. Fails with 404 for an unknown area and 400 for what does not fit.
 */
export function selectComparison(
  question: ComparisonQuestion,
  found: { readonly indicator: KnownIndicator; readonly age: AgeBand | null },
  known: KnownAreas,
  setting: {
    readonly today: string;
    readonly duties: readonly Duty[];
    readonly memberships: Memberships;
  },
): ComparisonSelection {
  const { today, duties, memberships } = setting;
  const { indicator, sex, age, benchmark } = question;
  const named = question.area ?? [];
  const method = question.method ?? 'ci95';
  const base = selectTrend({ indicator, area: named, sex, age, benchmark }, found, known);
  const parent = question.parent === undefined ? null : requireParent(question.parent, known);
  const areaType =
    question.areaType ??
    (named.length > 0 ? null : usualType(parent, leadTier(base.indicator, duties, today)));
  const partnerArea = parent && findPartnerArea(parent, areaType, { memberships, areas: known, day: today });
  if (partnerArea === null) requireParts(parent, known);
  const within = partnerArea?.wholly ?? findAreas(areaType, parent, known, today);
  const areas = named.length > 0 ? base.areas : [...within];
  if (named.length > 0) requireFit(areas, question.areaType, { parent, partnerArea }, known);
  return {
    indicator: base.indicator,
    areas,
    sex: base.sex,
    age: base.age,
    benchmark: hasBenchmark(base.indicator, method) ? base.benchmark : null,
    areaType,
    parent,
    partnerArea,
    isNamed: named.length > 0,
    method,
    chart: question.chart ?? 'plot',
    ...selectHighlight(question.highlight ?? [], areas, known),
    period: readPeriod(question.period),
  };
}

/** Within a county only its districts can stand beside each other. */
function usualType(parent: Area | null, tier: DutyTier): ComparedAreaType {
  return parent?.types.includes('utla') ? 'ltla' : tier;
}

/** The tier whose authorities lead on the theme today: districts and unitaries on homelessness, else the upper tier. */
function leadTier({ theme }: KnownIndicator, duties: readonly Duty[], today: string): DutyTier {
  const lead = duties.find(
    ({ relation, theme: led, tier, from, to }) =>
      relation === 'leads' &&
      led === theme &&
      tier !== null &&
      (from === null || from <= today) &&
      (to === null || to > today),
  );
  return lead?.tier ?? 'utla';
}

/** A funnel has its own average; counts are larger wherever more people live, so England beside them says nothing. */
function hasBenchmark({ unit }: KnownIndicator, method: ComparisonMethod): boolean {
  return method !== 'funnel' && unit.valueType !== 'count';
}

function requireParts(parent: Area | null, known: KnownAreas): void {
  if (parent === null || searchAreas(known, { parent: parent.code }).length > 0) return;
  throw new QuestionError(
    400,
    `parent without areas within it: ${parent.code} (${parent.name}); give a region, a county or the area of a partner, or name it as an area`,
  );
}

function findAreas(
  type: ComparedAreaType | null,
  parent: Area | null,
  known: KnownAreas,
  today: string,
): Area[] {
  return searchAreas(known, { type: type ?? undefined, parent: parent?.code, inForceOn: today });
}

function requireFit(
  areas: readonly Area[],
  type: ComparedAreaType | undefined,
  { parent, partnerArea }: Pick<ComparisonSelection, 'parent' | 'partnerArea'>,
  known: KnownAreas,
): void {
  const other = type && areas.find(({ types }) => !types.includes(type));
  if (other) {
    throw new QuestionError(
      400,
      `area of another type than ${type}: ${other.code} (${other.name}); leave out areaType or this area`,
    );
  }
  const isInside = ({ code }: Area, { code: larger }: Area) =>
    partnerArea?.wholly.some((each) => each.code === code) ?? isWithin(known, code, larger);
  const outside = parent && areas.find((area) => !isInside(area, parent));
  if (outside) {
    throw new QuestionError(
      400,
      `area outside ${parent.name}: ${outside.code} (${outside.name}); leave out parent or this area`,
    );
  }
}

function readPeriod(asked: string | undefined): Period | null {
  if (asked === undefined || asked.trim().toLowerCase() === 'latest') return null;
  const period = parsePeriod(asked);
  if (period) return period;
  throw new QuestionError(
    400,
    `invalid period: ${asked}; give it as the publisher writes it, such as 2023/24, or latest`,
  );
}
