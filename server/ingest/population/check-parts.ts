import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { Sex } from '../../observation/sex.ts';
import { tileAgeBand } from '../../observation/tile-age-band.ts';
import type { Findings } from '../collect-findings.ts';
import type { AgedCell, AgedCells } from './complete-group.ts';

/** The largest unit to which publishers round people. */
const LARGEST_UNIT = 1000;

/** Holds published totals against their parts, and reports each that differs. */
export class PartsCheck {
  readonly #findings: Findings;
  readonly #tilings = new Map<string, readonly AgeBand[] | null>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** `place` names the area and year in words. */
  check(place: string, group: ReadonlyMap<Sex, AgedCells>): void {
    for (const [sex, cells] of group) {
      const pieces = [...cells.values()].filter(isPiece);
      const signature = pieces.map(({ age }) => ageKey(age)).join();
      for (const total of cells.values()) {
        if (total.madeOf !== 'published') continue;
        const where = `${place}, ${sex}, ${total.age.label}`;
        const tiling = total.age.from === total.age.to ? null : this.#tile(total.age, pieces, signature);
        if (tiling) this.#compare(where, total, cellsOf(tiling, cells));
        if (sex === 'persons') this.#compare(where, total, sexesOf(total, group));
      }
    }
  }

  #compare(where: string, total: AgedCell, parts: readonly AgedCell[]): void {
    const numbers = parts.map(({ people }) => people).filter((people) => typeof people === 'number');
    if (typeof total.people !== 'number' || numbers.length === 0 || numbers.length < parts.length) return;
    const sum = numbers.reduce((added, people) => added + people, 0);
    if (sum === total.people) return;
    const rounding = unitOf([total.people]) / 2 + (parts.length * unitOf(numbers)) / 2;
    const isRounding = Math.abs(sum - total.people) <= rounding;
    this.#findings.add(isRounding ? 'population-parts-differ' : 'population-parts-disagree', {
      line: total.line,
      value: String(total.people),
      said: `${where}: ${total.people} against ${sum}, the sum of ${parts.length} parts`,
    });
  }

  #tile(total: AgeBand, pieces: readonly AgedCell[], signature: string): readonly AgeBand[] | null {
    const key = `${ageKey(total)}|${signature}`;
    const known = this.#tilings.get(key);
    if (known !== undefined) return known;
    const ages = pieces.map(({ age }) => age).filter((age) => ageKey(age) !== ageKey(total));
    const tiling = tileAgeBand(total, ages);
    this.#tilings.set(key, tiling);
    return tiling;
  }
}

function isPiece({ madeOf, people }: AgedCell): boolean {
  return madeOf !== 'pieces' && typeof people === 'number';
}

function cellsOf(tiling: readonly AgeBand[], cells: AgedCells): AgedCell[] {
  return tiling.map((age) => cells.get(ageKey(age))).filter((cell) => cell !== undefined);
}

/** Males and females of the same age; none unless both are there. */
function sexesOf({ age }: AgedCell, group: ReadonlyMap<Sex, AgedCells>): AgedCell[] {
  const [male, female] = [group.get('male')?.get(ageKey(age)), group.get('female')?.get(ageKey(age))];
  return male && female ? [male, female] : [];
}

/** The largest power of ten, up to a thousand, that all of the numbers are multiples of. */
function unitOf(people: readonly number[]): number {
  let unit = 1;
  while (unit < LARGEST_UNIT && people.every((each) => each % (10 * unit) === 0)) unit *= 10;
  return unit;
}
