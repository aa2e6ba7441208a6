import type { TrendDivision, TrendMeasure, TrendQuestion } from '../../contract/trend.ts';
import { type AgeBand, ageBand, ageKey, parseAgeKey } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import type { Sex } from '../../observation/sex.ts';
import { QuestionError } from '../answer-context.ts';
import { type KnownAreas, requireArea } from '../known-areas.ts';
import type { KnownIndicator } from '../known-indicators.ts';

const ENGLAND = 'E92000001';

/** A trend question with its names resolved and its defaults filled in. */
export interface TrendSelection {
  readonly indicator: KnownIndicator;
  /** As asked, each once. */
  readonly areas: readonly Area[];
  readonly sex: Sex;
  readonly age: AgeBand;
  readonly benchmark: Area | null;
  readonly by: TrendDivision;
  /** Only with `by: category`; null for every type held. */
  readonly categoryType: string | null;
  readonly show: TrendMeasure;
}

/** What decides which lines there are, whatever is shown of them. */
export type LineSelection = Omit<TrendSelection, 'show'>;

/**
 * Fills in what a trend question leaves open: persons, England as benchmark, one series an area, and the age that
 * the indicator is usually shown for. Fails with 404 for an unknown area and 400 for a part that fits no other.
 */
export function selectTrend(
  question: TrendQuestion,
  found: { readonly indicator: KnownIndicator; readonly age: AgeBand | null },
  areas: KnownAreas,
): TrendSelection {
  const by = question.by ?? 'area';
  if (question.categoryType !== undefined && by !== 'category') {
    throw new QuestionError(
      400,
      `misplaced categoryType: ${question.categoryType}; give by=category with it`,
    );
  }
  return {
    indicator: found.indicator,
    areas: [...new Set(question.area.map((code) => requireArea(code, areas)))],
    sex: question.sex ?? 'persons',
    age: chooseAge(question.age, found.age, found.indicator),
    benchmark: chooseBenchmark(question, areas),
    by,
    categoryType: question.categoryType ?? null,
    show: question.show ?? 'value',
  };
}

/** Counts of areas of different sizes stand beside no benchmark. */
function chooseBenchmark({ benchmark, show }: TrendQuestion, areas: KnownAreas): Area | null {
  const known = benchmark === 'none' ? null : requireArea(benchmark ?? ENGLAND, areas);
  return show === 'count' ? null : known;
}

/**
 * Whether the benchmark is as uncertain as the areas beside it: England's value counts as certain, and so does that of
 * an area as a whole beside its own categories, which are parts of it.
 */
export function isBenchmarkUncertain({ benchmark, by }: Pick<TrendSelection, 'benchmark' | 'by'>): boolean {
  return benchmark !== null && by !== 'category' && !benchmark.types.includes('england');
}

/** The age asked for, else the publisher's id's, else the catalogue's where held, else the only or widest age held. */
function chooseAge(asked: string | undefined, idAge: AgeBand | null, indicator: KnownIndicator): AgeBand {
  const held = indicator.holdings?.ages ?? [];
  const asHeld = (age: AgeBand): AgeBand | undefined => held.find((each) => ageKey(each) === ageKey(age));
  if (asked !== undefined) return asHeld(parseAgeKey(asked)) ?? readAge(asked, held);
  if (idAge) return idAge;
  const usual = indicator.catalogued?.defaultAge;
  return (usual && asHeld(usual)) ?? [...held].sort(byWidth)[0] ?? usual ?? ageBand(0, null);
}

/** An age that is not held may be asked for all the same, but must be written as one; a name only where it is held. */
function readAge(asked: string, held: readonly AgeBand[]): AgeBand {
  const age = parseAgeKey(asked);
  if (age.from !== null) return age;
  const named = held.filter(({ from }) => from === null).map(({ label }) => label);
  const orNamed = named.length === 0 ? '' : `, or by a name that is held (${named.join('; ')})`;
  throw new QuestionError(
    400,
    `invalid age: ${asked}; write it in completed years as 0-14, 16+ or 7, the lower first${orNamed}`,
  );
}

/** The widest first; a band by name only counts as the narrowest. */
function byWidth(one: AgeBand, other: AgeBand): number {
  return width(other) - width(one) || (one.from ?? 0) - (other.from ?? 0);
}

function width({ from, to }: AgeBand): number {
  if (from === null) return 0;
  return (to ?? 120) - from + 1;
}
