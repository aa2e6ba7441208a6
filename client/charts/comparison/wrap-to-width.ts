import type { MeasureText, TextLook } from '../trend/measure-text.ts';

/** Lines no wider than there is room for, broken between words; a longer word stands by itself. */
export function wrapToWidth(text: string, room: number, look: TextLook, measure: MeasureText): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer, look) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
