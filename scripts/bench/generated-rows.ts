import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { seededRandom } from '../demo/seeded-random.ts';

/** What to make: how many data rows, from which seed, about which areas. */
export interface RowPlan {
  readonly rows: number;
  readonly seed: number;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
}

const LINES_A_PIECE = 1000;

/** Lines as pieces of text of about a thousand each, the header first. */
export function* inPieces(header: string, lines: Iterable<string>): Generator<string> {
  let piece = [header];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < LINES_A_PIECE) continue;
    yield `${piece.join('\n')}\n`;
    piece = [];
  }
  if (piece.length > 0) yield `${piece.join('\n')}\n`;
}

/** Writes pieces of text to a file, no faster than it takes them. */
export async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(pieces), createWriteStream(path));
}

/** The digits of a number in a mixed base, least significant first, and what is left. */
export function takeApart(number: number, bases: readonly number[]): number[] {
  let rest = number;
  const digits = bases.map((base) => {
    const digit = rest % base;
    rest = Math.floor(rest / base);
    return digit;
  });
  return [...digits, rest];
}

/** Chance for one kind of file: other kinds of the same seed have nothing to do with it. */
export interface Chance {
  /** At least 0 and below 1. */
  readonly part: () => number;
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  /** One of several. */
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** The same for the same seed, on every machine. */
export function openChance(kind: string, seed: number): Chance {
  const { uniform } = seededRandom(`${kind} ${seed}`);
  const below = (end: number) => Math.floor(uniform() * end);
  return { part: uniform, below, pick: (items) => items[below(items.length)] ?? items[0] };
}
