import type { TextLine } from './figure.ts';
import { layText, type Paragraph } from './lay-text.ts';

/** Paragraphs one below the other, from a height downwards; `bottom` is where the next thing may begin. */
export function stack(
  from: number,
  paragraphs: readonly Omit<Paragraph, 'top'>[],
): { texts: TextLine[]; bottom: number } {
  const texts: TextLine[] = [];
  let top = from;
  for (const one of paragraphs) {
    const laid = layText({ ...one, top });
    texts.push(...laid.lines);
    top = laid.bottom + 2;
  }
  return { texts, bottom: top };
}

/** A paragraph of a stack, over the width that it may take. */
export function paragraph(
  text: string,
  width: number,
  look: Pick<Paragraph, 'size' | 'weight' | 'colour'>,
): Omit<Paragraph, 'top'> {
  return { text, left: 0, width, ...look };
}
