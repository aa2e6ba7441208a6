import type { AgeBand } from '../../observation/age-band.ts';
import type { Category } from '../../observation/category.ts';
import type { MissingReason } from '../../observation/missing.ts';
import type { Observation } from '../../observation/observation.ts';
import type { Period } from '../../observation/period.ts';

/** What a table with a column a measure says of one figure; what it never says is left out. */
interface Figure {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly age: AgeBand;
  readonly category?: Category;
  readonly value?: number | null;
  readonly count: number | null;
  readonly denominator?: number | null;
  /** Why there is no count, or no value where the table gives values. */
  readonly missing: MissingReason | null;
  readonly notes: readonly string[];
  readonly line: number;
}

/**
 * An observation of all persons, without limits. A figure that is only a count has no value, which is then not
 * available: answers work it out where there is a denominator.
 */
export function toFigure({ missing, ...figure }: Figure): Observation {
  const value = figure.value ?? null;
  return {
    ...figure,
    sex: 'persons',
    category: figure.category ?? null,
    value,
    lower95: null,
    upper95: null,
    lower998: null,
    upper998: null,
    denominator: figure.denominator ?? null,
    missing: value === null ? (missing ?? 'not-available') : null,
  };
}
