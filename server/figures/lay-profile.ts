import { gridColour, secondaryTextColour, textColour } from '../contract/palette.ts';
import type { ProfileAnswer } from '../contract/profile.ts';
import { type Drawing, emptyDrawing, joinDrawings } from './comparison-drawing.ts';
import { layProfileRow } from './lay-profile-row.ts';
import { layText } from './lay-text.ts';
import { type Column, divideWidth, type ProfileColumns } from './profile-columns.ts';

const headSize = 7;
const themeSize = 8;

/** The rows of a profile below their column heads, by theme, a line between them. */
export function layProfile(
  answer: ProfileAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): Drawing {
  const columns = divideWidth(width, answer);
  const heads = layHeads(answer, columns, { top, width });
  const parts: Drawing[] = [heads];
  let bottom = heads.bottom;
  for (const { theme, name } of answer.themes) {
    const heading = layWords(name, { left: 0, width }, bottom + 4, themeSize, 700);
    parts.push(heading);
    bottom = heading.bottom + 2;
    for (const row of answer.rows.filter(({ indicator }) => indicator.theme === theme)) {
      const laid = layProfileRow(row, columns, {
        top: bottom + 2,
        benchmark: answer.benchmark?.name ?? null,
      });
      parts.push(laid, ruleBelow(laid.bottom, width, gridColour));
      bottom = laid.bottom;
    }
  }
  return { ...joinDrawings(parts), bottom };
}

function layHeads(
  { area, benchmark }: ProfileAnswer,
  columns: ProfileColumns,
  { top, width }: { readonly top: number; readonly width: number },
): Drawing {
  const heads: readonly (readonly [string, Column | null])[] = [
    ['Indicator', columns.indicator],
    [area.name, columns.value],
    [benchmark?.name ?? '', columns.benchmark],
    ['Among its peers', columns.bar],
    ['Recent trend', columns.trend],
  ];
  const laid = heads.flatMap(([text, column]) =>
    column ? [layWords(text, column, top, headSize, 600)] : [],
  );
  const bottom = Math.max(...laid.map((each) => each.bottom)) + 2;
  return { ...joinDrawings([...laid, ruleBelow(bottom, width, textColour)]), bottom };
}

function layWords(text: string, column: Column, top: number, size: number, weight: 600 | 700): Drawing {
  const colour = weight === 700 ? textColour : secondaryTextColour;
  const laid = layText({ text, ...column, top, size, weight, colour });
  return { ...emptyDrawing, texts: laid.lines, bottom: laid.bottom };
}

function ruleBelow(y: number, width: number, colour: string): Drawing {
  return { ...emptyDrawing, grid: [{ from: [0, y], to: [width, y], colour, dash: null }], bottom: y };
}
