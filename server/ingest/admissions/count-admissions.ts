import type { Admission, AdmissionSex, Breakdown } from './admission.ts';
import type { AdmissionSlots } from './admission-slots.ts';
import { agePieces } from './age-pieces.ts';

/** Admissions of one area in one year: for each age piece the counts of all slots, one after the other. */
export interface CountedYear {
  readonly counts: Float64Array;
  /** The first line of the extract that speaks of this area and year. */
  readonly line: number;
}

/**
 * Counts admissions in memory: what becomes of each is a number in the cells of its area and year, a kilobyte for each
 * of them, and nothing else is kept.
 */
export class AdmissionCounts {
  readonly slots: AdmissionSlots;
  readonly #areas = new Map<string, Map<number, CountedYear>>();
  readonly #piecesSeen = new Set<number>();
  readonly #monthsSeen = new Map<number, Set<number>>();
  readonly #sexes = new Set<AdmissionSex>();
  #breakdowns: ReadonlySet<Breakdown> | null = null;
  #counted = 0;

  constructor(slots: AdmissionSlots) {
    this.slots = slots;
  }

  /** How many rows or records were counted. */
  get counted(): number {
    return this.#counted;
  }

  get areas(): ReadonlyMap<string, ReadonlyMap<number, CountedYear>> {
    return this.#areas;
  }

  /** Places of the age pieces of which no admission was seen, counted or not. */
  get piecesNotSeen(): number[] {
    return agePieces.flatMap((_, piece) => (this.#piecesSeen.has(piece) ? [] : [piece]));
  }

  /** Whether rows for all persons stand beside rows for males, females or those whose sex is not known. */
  get mixesSexes(): boolean {
    return this.#sexes.has('persons') && this.#sexes.size > 1;
  }

  /** The years of which some month was not seen, of those with any month known. */
  get yearsInPart(): number[] {
    return [...this.#monthsSeen].flatMap(([year, months]) => (months.size < 12 ? [year] : [])).sort();
  }

  /** What can be shown: the breakdowns for which every file has a column. */
  get breakdowns(): ReadonlySet<Breakdown> {
    const given = new Set(this.#breakdowns);
    if (this.#sexes.has('persons')) given.delete('sex');
    // One deprivation measure is enough, and two would give each other away.
    if (given.has('decile')) given.delete('quintile');
    return given;
  }

  /** Says for which breakdowns a file has columns. */
  limitTo(breakdowns: Iterable<Breakdown>): void {
    const given = new Set(breakdowns);
    this.#breakdowns = new Set([...given].filter((one) => this.#breakdowns?.has(one) ?? true));
  }

  /** Says that the extract speaks of an area in a year, so that it has 0 where nothing is counted. */
  cover(area: string, year: number, line: number): CountedYear {
    const years = this.#areas.get(area) ?? new Map<number, CountedYear>();
    this.#areas.set(area, years);
    const counted = years.get(year) ?? {
      counts: new Float64Array(agePieces.length * this.slots.width),
      line,
    };
    years.set(year, counted);
    return counted;
  }

  seePiece(piece: number): void {
    this.#piecesSeen.add(piece);
  }

  seeMonth(year: number, month: number): void {
    const months = this.#monthsSeen.get(year) ?? new Set<number>();
    this.#monthsSeen.set(year, months.add(month));
  }

  add(admission: Admission): void {
    const { counts } = this.cover(admission.area, admission.year, admission.line);
    const start = admission.agePiece * this.slots.width;
    for (const slot of this.slots.slotsOf(admission)) {
      counts[start + slot] = (counts[start + slot] ?? 0) + admission.count;
    }
    this.#sexes.add(admission.sex);
    this.#counted++;
  }
}
