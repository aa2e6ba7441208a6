import type { Findings } from '../collect-findings.ts';

/** A published rate beside what it was made from. */
export interface PublishedRate {
  readonly line: number;
  /** Heading of the rate. */
  readonly header: string | null;
  readonly count: number | null;
  /** For every 1,000 of the denominator. */
  readonly rate: number | null;
  readonly denominator: number | null;
}

/** So few rows may differ for reasons of their own. */
const FEW = 10;

/** Rates are published with one decimal or more, and counts rounded to the nearest ten. */
const ROUNDED_RATE = 0.051;
const ROUNDED_COUNT = 5;

/** Rates are made from unrounded counts, and sometimes from a denominator that was revised since. */
const REVISED = 0.02;

/**
 * Holds rates against their counts and denominators. Where half of them or more differ, columns were exchanged or the denominator is in
 * another unit than its heading says, which is an error; single ones that differ are counted.
 */
export function checkRates(rates: readonly PublishedRate[], findings: Findings): void {
  const compared = rates.flatMap((published) => {
    const { count, rate, denominator } = published;
    return count === null || rate === null || denominator === null
      ? []
      : [{ ...published, rate, made: (count / denominator) * 1000, denominator }];
  });
  const differing = compared.filter(({ rate, made, denominator }) => {
    const allowed = ROUNDED_RATE + (ROUNDED_COUNT / denominator) * 1000 + REVISED * made;
    return Math.abs(rate - made) > allowed;
  });
  const [first] = differing;
  if (!first) return;
  const said = `${first.rate} where the number and the households give ${Number(first.made.toPrecision(3))}`;
  const { line, header: column } = first;
  if (differing.length > FEW && differing.length * 2 >= compared.length) {
    findings.add('rates-contradict-numbers', {
      line,
      column,
      value: String(first.rate),
      said: `${said}, and so in ${differing.length} of ${compared.length}`,
    });
  } else findings.add('rate-differs', { line, said }, differing.length);
}
