import type { Observation } from '../../observation/observation.ts';
import type { Findings } from '../collect-findings.ts';
import type { IndicatorTally } from '../gather-indicators.ts';

/** Codes of countries and of what countries make up: their small counts identify nobody. */
const NATIONAL = /^(?:[EWSN]92|K)/;

const LARGEST_SMALL = 7;

interface Seen {
  readonly since: string;
  readonly line: number;
  readonly said: string;
  count: number;
}

/**
 * Gathers counts of 1 to 7 below national level that an openly published file gives, of indicators whose publisher
 * suppresses such counts since a day that the catalogue knows.
 */
export class SmallCounts {
  readonly #seen = new Map<string, Seen>();

  /** Looks at one figure as published; called for each of a million rows. */
  look({ count, area, period, line }: Observation, { id, catalogued }: IndicatorTally): void {
    if (count === null || count <= 0 || count > LARGEST_SMALL || !catalogued) return;
    const since = catalogued.smallCountsMaskedSince;
    if (since === null || NATIONAL.test(area)) return;
    const known = this.#seen.get(id);
    if (known) known.count++;
    else this.#seen.set(id, { since, line, count: 1, said: `${id}, ${area}, ${period.label}: ${count}` });
  }

  /** Reports them, where the file was released since the publisher suppresses them (ISO dates). */
  report(released: string, findings: Findings): void {
    for (const { since, line, said, count } of this.#seen.values()) {
      if (released >= since) findings.add('small-counts-published', { line, said }, count);
    }
  }
}
