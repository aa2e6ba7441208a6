import { bytes, GrowingNumbers, longs, shorts } from '../growing-numbers.ts';
import { hashText, RowIndex } from '../row-index.ts';
import { partOf } from './collision-index.ts';

/** Where and when a collision was, as a collision file says. */
export interface Place {
  /** Code of the area; null where the file does not know it. */
  readonly area: string | null;
  readonly year: number;
  /** How many casualties the file says it had; null where it does not say. */
  readonly casualties: number | null;
}

const NOT_PLACED = 0;

/** Every collision that either file speaks of, by its index, in about fifty bytes each. */
export class CollisionList {
  readonly #index = new RowIndex();
  readonly #texts = new GrowingNumbers(bytes);
  readonly #textStarts = new GrowingNumbers(longs);
  readonly #areas = new GrowingNumbers(longs);
  readonly #years = new GrowingNumbers(shorts);
  readonly #lines = new GrowingNumbers(longs);
  readonly #stated = new GrowingNumbers(shorts);
  readonly #found = new GrowingNumbers(longs);
  readonly #parts = new GrowingNumbers(longs);
  /** The area of each number; 0 stands for a collision that no collision file has placed, 1 for an unknown area. */
  readonly #areaNumbers = new Numbering([null, null]);
  readonly #partNumbers = new Numbering([]);
  #hasPlaces = false;
  #hasAreas = false;

  /** Whether any collision was placed. */
  get hasPlaces(): boolean {
    return this.#hasPlaces;
  }

  /** Whether any collision was placed in a known area. */
  get hasAreas(): boolean {
    return this.#hasAreas;
  }

  get length(): number {
    return this.#areas.length;
  }

  /** The number of a collision, or -1. */
  find(index: string): number {
    return this.#index.find(hashText(index), (collision) => this.#isText(collision, index));
  }

  /** The number of a collision, new where it was not spoken of; `line` is the first that does. */
  add(index: string, year: number, line: number): number {
    const hash = hashText(index);
    const known = this.#index.find(hash, (collision) => this.#isText(collision, index));
    if (known >= 0) return known;
    this.#textStarts.push(this.#texts.length);
    for (let at = 0; at < index.length; at++) this.#texts.push(index.charCodeAt(at));
    this.#areas.push(NOT_PLACED);
    this.#years.push(year);
    this.#lines.push(line);
    this.#stated.push(0);
    this.#found.push(0);
    this.#parts.push(this.#partNumbers.of(partOf(index, year)));
    return this.#index.add(hash);
  }

  /** Says where a collision was; `line` is null where the file being read does not hold it. */
  place(index: string, { area, year, casualties }: Place, line: number | null): void {
    const collision = this.add(index, year, line ?? 1);
    this.#areas.set(collision, this.#areaNumbers.of(area));
    this.#years.set(collision, year);
    this.#stated.set(collision, (casualties ?? -1) + 1);
    this.#parts.set(collision, this.#partNumbers.of(partOf(index, year)));
    if (line !== null) this.#lines.set(collision, line);
    this.#hasPlaces = true;
    this.#hasAreas ||= area !== null;
  }

  addCasualty(collision: number): void {
    this.#found.set(collision, this.casualtiesFound(collision) + 1);
  }

  isPlaced(collision: number): boolean {
    return this.#areas.get(collision) !== NOT_PLACED;
  }

  /** Null where it is not placed, or placed in an unknown area. */
  area(collision: number): string | null {
    return this.#areaNumbers.textOf(this.#areas.get(collision));
  }

  /** The part of the national record that it belongs to, by the number that stands for it here. */
  part(collision: number): number {
    return this.#parts.get(collision);
  }

  /** That part as `partOf` writes it. */
  partText(part: number): string {
    return this.#partNumbers.textOf(part) ?? '';
  }

  year(collision: number): number {
    return this.#years.get(collision);
  }

  line(collision: number): number {
    return this.#lines.get(collision);
  }

  casualtiesFound(collision: number): number {
    return this.#found.get(collision);
  }

  /** Null where no file says. */
  casualtiesStated(collision: number): number | null {
    const stated = this.#stated.get(collision);
    return stated === 0 ? null : stated - 1;
  }

  text(collision: number): string {
    let text = '';
    for (let at = this.#textStarts.get(collision); at < this.#textEnd(collision); at++) {
      text += String.fromCharCode(this.#texts.get(at));
    }
    return text;
  }

  #textEnd(collision: number): number {
    const next = collision + 1;
    return next < this.#textStarts.length ? this.#textStarts.get(next) : this.#texts.length;
  }

  #isText(collision: number, text: string): boolean {
    const start = this.#textStarts.get(collision);
    if (this.#textEnd(collision) - start !== text.length) return false;
    for (let at = 0; at < text.length; at++) {
      if (this.#texts.get(start + at) !== text.charCodeAt(at)) return false;
    }
    return true;
  }
}

/** Numbers for texts that come again and again. */
class Numbering {
  readonly #texts: (string | null)[];
  readonly #numbers = new Map<string | null, number>();

  constructor(reserved: readonly null[]) {
    this.#texts = [...reserved];
    if (reserved.length > 0) this.#numbers.set(null, reserved.length - 1);
  }

  of(text: string | null): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    this.#texts.push(text);
    return this.#texts.length - 1;
  }

  textOf(number: number): string | null {
    return this.#texts[number] ?? null;
  }
}
