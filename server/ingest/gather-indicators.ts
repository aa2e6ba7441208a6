import type { Catalogue, CatalogueIndicator } from '../catalogue/catalogue.ts';
import { type AgeBand, ageKey } from '../observation/age-band.ts';
import type { IndicatorInExtract } from '../observation/extract.ts';
import type { Measure } from './check-figures.ts';
import {
  gatherMultiplierEvidence,
  type MultiplierEvidence,
  type MultiplierVerdict,
} from './infer-multiplier.ts';

/** One indicator of a file: what it is, and what its rows show. */
export interface IndicatorTally {
  readonly id: string;
  readonly measure: Measure;
  /** Null where the catalogue does not know it. */
  readonly catalogued: CatalogueIndicator | null;
  /** Gathered where the catalogue does not know it. */
  readonly evidence: MultiplierEvidence | null;
  /** Counts a row that was taken. */
  addRow(age: AgeBand): void;
}

/** The indicators of one file. */
export interface Indicators {
  /** An indicator as a publisher names it: ours where the catalogue recognises it, else registered as it stands. */
  recognise(publisherId: string, name: string): IndicatorTally;
  /** An indicator by its id, ours or a publisher's; registered under it where the catalogue has none. */
  find(id: string): IndicatorTally;
  /** What the file carries, in the order of first rows; indicators of which no row was taken are left out. */
  list(): IndicatorContent[];
}

/** An indicator with the number of its rows and what was found out about its multiplier (null where it is known). */
export interface IndicatorContent {
  readonly indicator: IndicatorInExtract;
  readonly rows: number;
  readonly verdict: MultiplierVerdict | null;
}

/** Gathers the indicators of a file. Several of a publisher's that are one of ours become one, with all their ages. */
export function gatherIndicators(catalogue: Catalogue): Indicators {
  const tallies = new Map<string, OneIndicator>();
  const take = (known: CatalogueIndicator | null, publisherId: string | null, name: string): OneIndicator => {
    const id = known?.id ?? publisherId ?? name;
    const tally = tallies.get(id) ?? new OneIndicator(id, known, publisherId, name);
    tallies.set(id, tally);
    return tally;
  };
  return {
    recognise: (publisherId, name) =>
      take(catalogue.recogniseIndicator(publisherId, name), publisherId, name),
    find: (id) => {
      const known =
        (catalogue.findIndicator(id) ?? catalogue.findIndicator(id.toLowerCase()))?.indicator ?? null;
      return take(known, known && known.id !== id ? id : null, known?.name ?? id);
    },
    list: () => [...tallies.values()].map((tally) => tally.content()).filter(({ rows }) => rows > 0),
  };
}

class OneIndicator implements IndicatorTally {
  readonly id: string;
  readonly measure: Measure;
  readonly catalogued: CatalogueIndicator | null;
  readonly evidence: MultiplierEvidence | null;
  readonly #publisherId: string | null;
  readonly #name: string;
  readonly #ages = new Map<string, AgeBand>();
  #lastAge: AgeBand | null = null;
  #rows = 0;

  constructor(id: string, catalogued: CatalogueIndicator | null, publisherId: string | null, name: string) {
    this.id = id;
    this.catalogued = catalogued;
    this.#publisherId = publisherId;
    this.#name = name;
    const valueType = catalogued?.valueType ?? 'other';
    const isSimpleRate = valueType === 'crude-rate' || valueType === 'proportion';
    this.measure = { multiplier: catalogued?.multiplier ?? null, isSimpleRate };
    this.evidence = catalogued === null ? gatherMultiplierEvidence() : null;
  }

  addRow(age: AgeBand): void {
    this.#rows++;
    if (age === this.#lastAge) return;
    this.#lastAge = age;
    const key = ageKey(age);
    if (!this.#ages.has(key)) this.#ages.set(key, age);
  }

  content(): IndicatorContent {
    const verdict = this.evidence?.verdict() ?? null;
    const multiplier = verdict ? verdict.multiplier : this.measure.multiplier;
    const ages = [...this.#ages.values()];
    const indicator = { id: this.id, publisherId: this.#publisherId, name: this.#name, multiplier, ages };
    return { indicator, rows: this.#rows, verdict };
  }
}
