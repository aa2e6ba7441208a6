import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { Extract } from '../../observation/extract.ts';
import type { Sex } from '../../observation/sex.ts';
import { tileAgeBand } from '../../observation/tile-age-band.ts';
import type { StoredObservation } from '../../store/store.ts';

/** Whose number is wanted. */
export interface PopulationWanted {
  /** Codes of one authority, the one that counts first before the others. */
  readonly codes: readonly string[];
  readonly year: number;
  readonly sex: Sex;
  readonly age: AgeBand;
}

/** The people of one mid-year, and the extract that has them. */
export interface PopulationFound {
  readonly people: number;
  readonly extract: string;
}

/** The populations that were found for an answer, to be looked up by area, year, sex and age. */
export class PopulationIndex {
  readonly #extracts: ReadonlyMap<string, Extract>;
  readonly #places = new Map<string, StoredObservation[]>();

  constructor(extracts: ReadonlyMap<string, Extract>) {
    this.#extracts = extracts;
  }

  add(populations: readonly StoredObservation[]): void {
    for (const each of populations) {
      const key = placeKey(each.area, Number(each.period.start.slice(0, 4)), each.sex);
      const there = this.#places.get(key);
      if (there) there.push(each);
      else this.#places.set(key, [each]);
    }
  }

  /**
   * The people of the exact band, else of the pieces of one extract that make it up, never of several releases at once. Of
   * several extracts, as where an authority's code changed, the newest release. Null where there are none.
   */
  find({ codes, year, sex, age }: PopulationWanted): PopulationFound | null {
    const found = codes.flatMap((code) =>
      findInPlace(this.#places.get(placeKey(code, year, sex)) ?? [], age),
    );
    return (
      found.toSorted((one, other) => this.#released(other).localeCompare(this.#released(one)))[0] ?? null
    );
  }

  #released({ extract }: PopulationFound): string {
    return this.#extracts.get(extract)?.released ?? '';
  }
}

/** The exact band of each extract that has it; where none has, what the pieces of each add up to. */
function findInPlace(populations: readonly StoredObservation[], age: AgeBand): PopulationFound[] {
  const exact = populations.filter((each) => ageKey(each.age) === ageKey(age));
  if (exact.length > 0) return exact.flatMap(toFound);
  const extracts = [...new Set(populations.map(({ extract }) => extract))];
  return extracts.flatMap((extract) =>
    addPieces(
      populations.filter((each) => each.extract === extract),
      age,
    ),
  );
}

function addPieces(pieces: readonly StoredObservation[], age: AgeBand): PopulationFound[] {
  const byAge = new Map(
    pieces.flatMap((each) => toFound(each).map((found) => [ageKey(each.age), { ...found, age: each.age }])),
  );
  const tiling = tileAgeBand(
    age,
    [...byAge.values()].map((piece) => piece.age),
  );
  const [first] = pieces;
  if (!tiling || !first) return [];
  const people = tiling.reduce((sum, piece) => sum + (byAge.get(ageKey(piece))?.people ?? 0), 0);
  return [{ people, extract: first.extract }];
}

/** Nobody is no denominator. */
function toFound({ count, extract }: StoredObservation): PopulationFound[] {
  return count === null || count <= 0 ? [] : [{ people: count, extract }];
}

function placeKey(area: string, year: number, sex: Sex): string {
  return `${area}|${year}|${sex}`;
}
