import type { RuleName } from './rules.ts';

/** The numbers of one row, as they stand in it. */
export interface Figures {
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
  /** How many digits the value is written with after its point. */
  readonly decimals: number;
}

/** What is known of the measure: count / denominator x multiplier is its value, strictly so for simple rates. */
export interface Measure {
  readonly multiplier: number | null;
  /** Whether the catalogue knows it as a crude rate or a proportion. */
  readonly isSimpleRate: boolean;
}

/** Something wrong with a row's figures. */
export interface FigureFault {
  readonly rule: RuleName;
  readonly field: 'value' | 'lower95' | 'lower998' | 'count' | 'denominator';
  readonly said: string;
}

/**
 * Publishers round twice (to what they store, then to what they write), which can move the last digit by more than
 * half a unit: by 0.548 at most in the published files that this was checked on.
 */
const ROUNDING_IN_UNITS = 0.55;

/** The same by number of decimals, since raising to a power for every row takes longer than all other checks. */
const TOLERANCES = Array.from({ length: 16 }, (_, decimals) => ROUNDING_IN_UNITS / 10 ** decimals);

/** Relative error of working in double precision. */
const PRECISION = 1e-12;

const NO_FAULTS: readonly FigureFault[] = [];

/** Holds the figures of a row against each other. */
export function checkFigures(figures: Figures, measure: Measure): readonly FigureFault[] {
  if (!isSuspicious(figures, measure)) return NO_FAULTS;
  return [
    ...checkSigns(figures),
    ...checkRange(figures, measure),
    ...checkLimits(figures, measure, 'lower95', 'upper95'),
    ...checkLimits(figures, measure, 'lower998', 'upper998'),
    ...checkNesting(figures, measure),
    ...checkValue(figures, measure),
  ];
}

/** Whether a value is what it should be, to the digits that it is written with. */
export function agrees(value: number, decimals: number, expected: number): boolean {
  const tolerance = TOLERANCES[decimals] ?? ROUNDING_IN_UNITS * 10 ** -decimals;
  return Math.abs(value - expected) <= tolerance + Math.abs(expected) * PRECISION;
}

/** One look at everything: nearly all rows are in order, and those with a fault are looked at again in words. */
function isSuspicious(figures: Figures, measure: Measure): boolean {
  const { value, lower95, upper95, lower998, upper998, count, denominator } = figures;
  if (count !== null && count < 0) return true;
  if (denominator !== null && denominator <= 0) return true;
  if (isOutOfRange(figures, measure)) return true;
  if (isOutOfOrder(value, lower95, upper95) || isOutOfOrder(value, lower998, upper998)) return true;
  if (isNestedWrongly(figures)) return true;
  return !isAgreed(figures, measure);
}

/** A rate is never below zero, a percentage never above a hundred: only of measures that the catalogue knows. */
function isOutOfRange({ value }: Figures, { isSimpleRate, multiplier }: Measure): boolean {
  return value !== null && isSimpleRate && (value < 0 || (multiplier === 100 && value > 100));
}

function isOutOfOrder(value: number | null, lower: number | null, upper: number | null): boolean {
  if (lower !== null && upper !== null && lower > upper) return true;
  return value !== null && ((lower !== null && lower > value) || (upper !== null && upper < value));
}

/** Limits of more confidence are wider: those at 99.8% enclose those at 95%. */
function isNestedWrongly({ lower95, upper95, lower998, upper998 }: Figures): boolean {
  if (lower95 !== null && lower998 !== null && lower998 > lower95) return true;
  return upper95 !== null && upper998 !== null && upper998 < upper95;
}

function isAgreed({ value, count, denominator, decimals }: Figures, { multiplier }: Measure): boolean {
  if (value === null || count === null || denominator === null || multiplier === null) return true;
  return agrees(value, decimals, (count / denominator) * multiplier);
}

function checkSigns({ count, denominator }: Figures): FigureFault[] {
  const faults: FigureFault[] = [];
  if (count !== null && count < 0)
    faults.push({ rule: 'count-negative', field: 'count', said: String(count) });
  if (denominator !== null && denominator <= 0) {
    faults.push({ rule: 'denominator-not-positive', field: 'denominator', said: String(denominator) });
  }
  return faults;
}

function checkRange(figures: Figures, measure: Measure): FigureFault[] {
  const { value } = figures;
  if (value === null || !isOutOfRange(figures, measure)) return [];
  return [
    { rule: value < 0 ? 'value-negative' : 'percentage-above-hundred', field: 'value', said: String(value) },
  ];
}

function checkLimits(
  figures: Figures,
  { isSimpleRate }: Measure,
  lowerField: 'lower95' | 'lower998',
  upperField: 'upper95' | 'upper998',
): FigureFault[] {
  const { value, [lowerField]: lower, [upperField]: upper } = figures;
  if (!isOutOfOrder(value, lower, upper)) return [];
  const areExchanged = lower !== null && upper !== null && lower > upper;
  const rule = areExchanged || isSimpleRate ? 'limits-out-of-order' : 'value-outside-limits';
  const said = `${value ?? 'no value'} with limits ${lower ?? 'none'} to ${upper ?? 'none'}`;
  return [{ rule, field: lowerField, said }];
}

/** Only for measures that the catalogue knows, and where each pair by itself is in order. */
function checkNesting(figures: Figures, { isSimpleRate }: Measure): FigureFault[] {
  const { value, lower95, upper95, lower998, upper998 } = figures;
  if (!isSimpleRate || !isNestedWrongly(figures)) return [];
  if (isOutOfOrder(value, lower95, upper95) || isOutOfOrder(value, lower998, upper998)) return [];
  const said = `99.8% limits ${lower998} to ${upper998}, which do not enclose the 95% limits ${lower95} to ${upper95}`;
  return [{ rule: 'limits-out-of-order', field: 'lower998', said }];
}

function checkValue(figures: Figures, measure: Measure): FigureFault[] {
  const { value, count, denominator } = figures;
  // A denominator that is not above zero has been reported already.
  if (isAgreed(figures, measure) || (denominator ?? 0) <= 0) return [];
  const expected = ((count ?? 0) / (denominator ?? 1)) * (measure.multiplier ?? 1);
  const said = `${value} against ${count} / ${denominator} x ${measure.multiplier} = ${Number(expected.toPrecision(10))}`;
  return [{ rule: measure.isSimpleRate ? 'value-disagrees' : 'value-differs', field: 'value', said }];
}
