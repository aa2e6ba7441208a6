import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';

/** Weights of Inter that figures use; the same files are given to the PNG renderer, so measured is what is drawn. */
export type FontWeight = 400 | 600 | 700;

/** Named in every figure; a reader without Inter falls back to Arial, which is narrower, so nothing collides. */
export const fontFamily = 'Inter, Arial, Helvetica, sans-serif';

const require = createRequire(import.meta.url);

const files: Record<FontWeight, string> = {
  400: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  600: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  700: require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
};

/** Paths of the bundled font files. */
export const fontFiles: readonly string[] = Object.values(files);

interface Face {
  readonly font: Fontkit.Font;
  readonly advances: Map<string, number>;
}

const faces = new Map<FontWeight, Face>();

/**
 * Width of a line of text in the unit of `size`: the sum of its glyphs' advances. Kerning is left out, since it mostly
 * tightens: the drawn line is rarely wider, and by less than a hundredth.
 */
export function measureText(text: string, size: number, weight: FontWeight): number {
  const face = faceOf(weight);
  let advance = 0;
  for (const character of text) advance += advanceOf(character, face);
  return (advance / face.font.unitsPerEm) * size;
}

/** Breaks a text into lines no wider than `width`, at spaces; a single word that is wider is broken where it must be. */
export function wrapText(text: string, width: number, size: number, weight: FontWeight): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const part of breakWord(word, width, size, weight)) {
      const longer = line === '' ? part : `${line} ${part}`;
      if (line !== '' && measureText(longer, size, weight) > width) {
        lines.push(line);
        line = part;
      } else {
        line = longer;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, width: number, size: number, weight: FontWeight): string[] {
  if (measureText(word, size, weight) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && measureText(part + character, size, weight) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function advanceOf(character: string, face: Face): number {
  const known = face.advances.get(character);
  if (known !== undefined) return known;
  const advance = face.font.glyphForCodePoint(character.codePointAt(0) ?? 32).advanceWidth;
  face.advances.set(character, advance);
  return advance;
}

function faceOf(weight: FontWeight): Face {
  const open = faces.get(weight);
  if (open) return open;
  // Loaded with the first text that is measured: it would hold up every start.
  const fontkit: typeof Fontkit = require('fontkit');
  const font = fontkit.openSync(files[weight]);
  if ('fonts' in font) {
    throw new Error(`font file with several faces: ${files[weight]}. Reinstall the packages with npm ci.`);
  }
  const face = { font, advances: new Map<string, number>() };
  faces.set(weight, face);
  return face;
}
