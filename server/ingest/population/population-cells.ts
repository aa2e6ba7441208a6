import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import { type MissingReason, missingReasons } from '../../observation/missing.ts';
import type { Sex } from '../../observation/sex.ts';
import type { People } from './read-people.ts';

/** Where a number of people belongs. */
export interface PopulationPlace {
  readonly area: string;
  readonly year: number;
  readonly sex: Sex;
}

/** A number of people with the line of the file on which it stands. */
export interface PopulationCell {
  readonly people: People;
  readonly line: number;
}

/** Numbers of people of one area, year and sex, by the place of their age in the file's list of ages. */
export interface PopulationSeries {
  get(age: number): PopulationCell | null;
  /** Places of the ages that have a cell, in the order in which ages first came. */
  ages(): number[];
}

/** The sexes of one area and year. */
export type PopulationGroup = ReadonlyMap<Sex, PopulationSeries>;

/** Ages that a series has room for at first: a hundred single years and some bands. */
const FIRST_ROOM = 128;

/**
 * The numbers of a whole extract, in twelve bytes each: single years of age of both sexes over twenty years are a million
 * and a half, and all are needed before anything can be added up.
 */
export class PopulationCells {
  /** Every age of the extract, in the order in which they first came. */
  readonly ages: AgeBand[] = [];
  readonly #ageAt = new Map<string, number>();
  readonly #byArea = new Map<string, Map<number, Map<Sex, Series>>>();

  /** Takes a number; gives back the one that stands there already, and is then kept. */
  put({ area, year, sex }: PopulationPlace, age: AgeBand, cell: PopulationCell): PopulationCell | null {
    const years = getOrMake(this.#byArea, area, () => new Map<number, Map<Sex, Series>>());
    const sexes = getOrMake(years, year, () => new Map<Sex, Series>());
    const series = getOrMake(sexes, sex, () => new Series());
    const at = this.#placeOf(age);
    const held = series.get(at);
    if (held === null) series.set(at, cell);
    return held;
  }

  /** Writes an age otherwise, wherever it stands. */
  renameAge(from: AgeBand, to: AgeBand): void {
    const at = this.#ageAt.get(ageKey(from));
    if (at === undefined) return;
    this.ages[at] = to;
    this.#ageAt.delete(ageKey(from));
    this.#ageAt.set(ageKey(to), at);
  }

  /** Areas in the order in which they first came. */
  areas(): string[] {
    return [...this.#byArea.keys()];
  }

  /** In the order of time. */
  yearsOf(area: string): number[] {
    return [...(this.#byArea.get(area)?.keys() ?? [])].sort((one, other) => one - other);
  }

  group(area: string, year: number): PopulationGroup {
    return this.#byArea.get(area)?.get(year) ?? new Map();
  }

  /** Every number with its place. */
  *cells(): Generator<readonly [PopulationPlace, AgeBand, PopulationCell]> {
    for (const [area, years] of this.#byArea) {
      for (const [year, sexes] of years) {
        for (const [sex, series] of sexes) {
          for (const [at, age] of this.ages.entries()) {
            const cell = series.get(at);
            if (cell) yield [{ area, year, sex }, age, cell];
          }
        }
      }
    }
  }

  #placeOf(age: AgeBand): number {
    return getOrMake(this.#ageAt, ageKey(age), () => this.ages.push(age) - 1);
  }
}

/** People are numbers from 0 up; below it stand the reasons for a missing one, and NaN for no cell at all. */
class Series implements PopulationSeries {
  #people = new Float64Array(FIRST_ROOM).fill(Number.NaN);
  #lines = new Int32Array(FIRST_ROOM);

  get(age: number): PopulationCell | null {
    const people = this.#people[age] ?? Number.NaN;
    if (Number.isNaN(people)) return null;
    return { people: people < 0 ? reasonOf(people) : people, line: this.#lines[age] ?? 0 };
  }

  set(age: number, { people, line }: PopulationCell): void {
    if (age >= this.#people.length) this.#grow(age);
    this.#people[age] = typeof people === 'number' ? people : -1 - missingReasons.indexOf(people);
    this.#lines[age] = line;
  }

  ages(): number[] {
    const held: number[] = [];
    this.#people.forEach((people, at) => {
      if (!Number.isNaN(people)) held.push(at);
    });
    return held;
  }

  #grow(age: number): void {
    const room = Math.max(age + 1, 2 * this.#people.length);
    const people = new Float64Array(room).fill(Number.NaN);
    people.set(this.#people);
    const lines = new Int32Array(room);
    lines.set(this.#lines);
    this.#people = people;
    this.#lines = lines;
  }
}

function reasonOf(code: number): MissingReason {
  return missingReasons[-1 - code] ?? 'not-available';
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
