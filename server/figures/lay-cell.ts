import type { TextLine } from './figure.ts';
import { layText } from './lay-text.ts';
import type { FontWeight } from './measure-text.ts';
import type { Column } from './profile-columns.ts';

/** A paragraph of a cell. */
export interface Part {
  readonly text: string;
  readonly size: number;
  readonly weight?: FontWeight;
  readonly colour?: string;
}

export interface Cell {
  readonly texts: TextLine[];
  readonly bottom: number;
}

/** The paragraphs of a cell one below the other, blank ones left out. */
export function layCell({ left, width }: Column, from: number, parts: readonly Part[]): Cell {
  const texts: TextLine[] = [];
  let top = from;
  for (const part of parts.filter(({ text }) => text !== '')) {
    const laid = layText({ ...part, left, top, width });
    texts.push(...laid.lines);
    top = laid.bottom;
  }
  return { texts, bottom: top };
}
