import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type TextBox, textBoxes } from './read-figure.ts';

const kept = join(import.meta.dirname, '../golden-figures');

/**
 * One element a line and one decimal, so that a difference can be read and rounding does not count. A scale keeps all of
 * its digits: rounded, it would draw another picture.
 */
const normalised = (svg: string) =>
  `${svg.replaceAll('><', '>\n<').replace(/scale\([^)]*\)|-?\d+\.\d+/g, (found) => (found.startsWith('scale') ? found : String(Math.round(Number(found) * 10) / 10)))}\n`;

/** A figure looks as it did when it was last looked at; one that is new is written, but not on a build server. */
export function expectAsLastLookedAt(name: string, svg: string): void {
  const file = join(kept, `${name}.svg`);
  if (!existsSync(file)) {
    if (process.env.CI)
      throw new Error(`missing picture: ${file}. Run the test locally and look at what it writes.`);
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, normalised(svg));
  }
  expect(normalised(svg)).toBe(readFileSync(file, 'utf8'));
}

/** Pairs of texts of a figure that touch one another. */
export function touchingTexts(svg: string): [string, string][] {
  const boxes = textBoxes(svg);
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => overlap(one, other))
      .map((other): [string, string] => [one.text, other.text]),
  );
}

/** Whether two texts share more than a fifth of a point both ways. */
const overlap = (one: TextBox, other: TextBox): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.2 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.2;

/** All that a figure says, in one line. */
export const wordsOf = (svg: string): string =>
  textBoxes(svg)
    .map(({ text }) => text)
    .join(' ');
