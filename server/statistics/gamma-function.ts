/** Where Stirling's formula with its correction is exact to the last digit. */
const LEAST_FOR_STIRLING = 10;

/**
 * Gamma(a) for a above 0 and below 10, by stepping up to where Stirling's formula is exact to the last digit.
 *
 * Abramowitz M, Stegun IA. Handbook of Mathematical Functions. 1964: 6.1.15 and 6.1.37.
 */
export function gammaFunction(shape: number): number {
  let steps = 1;
  let raised = shape;
  for (; raised < LEAST_FOR_STIRLING; raised += 1) steps *= raised;
  const stirling = Math.sqrt((2 * Math.PI) / raised) * (raised / Math.E) ** raised;
  return (stirling * Math.exp(stirlingCorrection(raised))) / steps;
}

/** Gamma(a + 1/2) / Gamma(a) for any a above 0, without either of the two large numbers. */
export function gammaRatio(shape: number): number {
  let steps = 1;
  let raised = shape;
  for (; raised < LEAST_FOR_STIRLING; raised += 1) steps *= raised / (raised + 0.5);
  const exponent = raised * Math.log1p(0.5 / raised) - 0.5;
  const correction = stirlingCorrection(raised + 0.5) - stirlingCorrection(raised);
  return steps * Math.sqrt(raised) * Math.exp(exponent + correction);
}

/** ln Gamma(a) less Stirling's formula, for a of 10 and more (Abramowitz and Stegun 6.1.41). */
export function stirlingCorrection(shape: number): number {
  const inverse = 1 / shape;
  const coefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
  return inverse * coefficients.reduceRight((sum, coefficient) => sum * inverse * inverse + coefficient, 0);
}
