import { type AgeBand, ageBand, ageKey } from '../../observation/age-band.ts';
import { type Sex, sexes } from '../../observation/sex.ts';
import { tileAgeBand } from '../../observation/tile-age-band.ts';
import type { PopulationCell, PopulationGroup } from './population-cells.ts';

/** Bands that indicators of children use, worked out wherever their pieces are there. */
const WANTED: readonly AgeBand[] = [
  ageBand(0, 4),
  ageBand(5, 9),
  ageBand(10, 14),
  ageBand(15, 17),
  ageBand(5, 17),
  ageBand(0, 14),
  ageBand(0, 15),
  ageBand(5, 15),
  ageBand(16, 17),
  ageBand(0, 17),
  ageBand(15, 24),
  ageBand(0, null),
];

const FROM_SEXES = 'Added up from males and females.';
const FROM_YEARS = 'Added up from single years of age.';
const FROM_BANDS = 'Added up from age groups.';

/** A number of people of an age, as published or added up. */
export interface AgedCell extends PopulationCell {
  readonly age: AgeBand;
  /** Whether it was published, or made of the sexes, or made of pieces of the age. */
  readonly madeOf: 'published' | 'sexes' | 'pieces';
  /** How it was added up; empty for a published one. */
  readonly notes: readonly string[];
}

/** The numbers of one sex by age, as `ageKey` writes it. */
export type AgedCells = ReadonlyMap<string, AgedCell>;

type Tiling = readonly { readonly wanted: AgeBand; readonly pieces: readonly AgeBand[] }[];

/**
 * Completes the numbers of one area and year after another: persons from males and females where only these came, then
 * the wanted bands from the pieces that tile them. What was published always stands.
 */
export class GroupCompleter {
  readonly #ages: readonly AgeBand[];
  readonly #tilings = new Map<string, Tiling>();

  /** `ages` is the extract's list of ages, by which the series of its groups are kept. */
  constructor(ages: readonly AgeBand[]) {
    this.#ages = ages;
  }

  complete(group: PopulationGroup): Map<Sex, AgedCells> {
    const published = new Map(sexes.map((sex) => [sex, this.#read(group, sex)]));
    const persons = addSexes(published);
    const completed = new Map<Sex, AgedCells>();
    for (const sex of sexes) {
      const cells = sex === 'persons' ? persons : published.get(sex);
      if (cells && cells.size > 0) completed.set(sex, this.#addBands(cells));
    }
    return completed;
  }

  #read(group: PopulationGroup, sex: Sex): Map<string, AgedCell> {
    const cells = new Map<string, AgedCell>();
    const series = group.get(sex);
    for (const at of series?.ages() ?? []) {
      const age = this.#ages[at];
      const cell = series?.get(at);
      if (age && cell) cells.set(ageKey(age), { age, ...cell, madeOf: 'published', notes: [] });
    }
    return cells;
  }

  #addBands(cells: ReadonlyMap<string, AgedCell>): AgedCells {
    const added = new Map(cells);
    for (const { wanted, pieces } of this.#tilingsOf(cells)) {
      const parts = pieces.map((piece) => cells.get(ageKey(piece))).filter((part) => part !== undefined);
      added.set(ageKey(wanted), addParts(wanted, parts));
    }
    return added;
  }

  /** Which bands can be made of these ages: found once for all series with the same ones. */
  #tilingsOf(cells: ReadonlyMap<string, AgedCell>): Tiling {
    const numbered = [...cells.values()].filter(({ people }) => typeof people === 'number');
    const signature = `${[...cells.keys()].join()}|${numbered.length === cells.size || numbered.map(({ age }) => ageKey(age)).join()}`;
    const known = this.#tilings.get(signature);
    if (known) return known;
    const ages = numbered.map(({ age }) => age);
    const tiling = WANTED.filter((wanted) => !cells.has(ageKey(wanted))).flatMap((wanted) => {
      const pieces = tileAgeBand(wanted, ages);
      return pieces ? [{ wanted, pieces }] : [];
    });
    this.#tilings.set(signature, tiling);
    return tiling;
  }
}

/** Persons as published, and at each age where there are only males and females, both together. */
function addSexes(published: ReadonlyMap<Sex, ReadonlyMap<string, AgedCell>>): Map<string, AgedCell> {
  const persons = new Map(published.get('persons'));
  for (const [key, male] of published.get('male') ?? []) {
    const female = published.get('female')?.get(key);
    if (!female || persons.has(key)) continue;
    if (typeof male.people !== 'number' || typeof female.people !== 'number') continue;
    const people = male.people + female.people;
    persons.set(key, {
      age: male.age,
      people,
      line: Math.min(male.line, female.line),
      madeOf: 'sexes',
      notes: [FROM_SEXES],
    });
  }
  return persons;
}

function addParts(age: AgeBand, parts: readonly AgedCell[]): AgedCell {
  const people = parts.reduce((sum, part) => sum + (typeof part.people === 'number' ? part.people : 0), 0);
  const line = parts.reduce((first, part) => Math.min(first, part.line), Number.MAX_SAFE_INTEGER);
  const isOfYears = parts.every((part) => part.age.from === part.age.to || part.age.to === null);
  const how = isOfYears ? FROM_YEARS : FROM_BANDS;
  const isOfSexes = parts.some(({ madeOf }) => madeOf === 'sexes');
  return { age, people, line, madeOf: 'pieces', notes: isOfSexes ? [FROM_SEXES, how] : [how] };
}
