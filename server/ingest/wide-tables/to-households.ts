/**
 * Households from thousands of them, without the noise of multiplying decimals: 24209.029 is 24,209,029. Null where
 * there are none, which nothing can be divided by.
 */
export function toHouseholds(thousands: number | null): number | null {
  return thousands === null || thousands <= 0 ? null : Number((thousands * 1000).toPrecision(12));
}
