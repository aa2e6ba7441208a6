/** How bands of commissioners are told apart without colour: neutral grounds and patterns, the same on screen and paper. */
import type { EraBand, EraBandKind } from './era-bands.ts';

/** A box to be patterned, in the unit of the drawing. */
export interface PatternBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Ground of a band; black text on the darkest has a contrast of 15 to 1. */
export const eraGround: Record<EraBandKind, string> = {
  'primary-care-trust': '#DEDEDE',
  'nhs-england': '#FFFFFF',
  'local-authority': '#FFFFFF',
  split: '#FFFFFF',
  divided: '#FFFFFF',
};

/** Lines and dots of a pattern in a strip, and its outline. */
export const eraInk = '#4A5257';

/** Behind the data the same is much lighter, so that no line or band of limits is mistaken. */
export const eraGroundBehind: Record<EraBandKind, string> = {
  ...eraGround,
  'primary-care-trust': '#F4F4F4',
};
export const eraInkBehind = '#DCDCDC';

/** The pattern of a kind as one SVG path to be stroked with round ends: stripes, dots, a rule; blank for plain. */
export function eraPattern(kind: EraBandKind, box: PatternBox, gap: number): string {
  if (kind === 'split') return stripes(box, gap);
  if (kind === 'nhs-england') return dots(box, gap);
  return kind === 'divided'
    ? `M${round(box.left)},${round((box.top + box.bottom) / 2)}H${round(box.right)}`
    : '';
}

/** What fits into a band: its label, else its short form, else nothing, since the key has the words. */
export function fitEraLabel(
  { label, shortLabel }: Pick<EraBand, 'label' | 'shortLabel'>,
  room: number,
  widthOf: (text: string) => number,
): string {
  return [label, shortLabel].find((text) => widthOf(text) <= room) ?? '';
}

function stripes({ left, right, top, bottom }: PatternBox, gap: number): string {
  const height = bottom - top;
  let path = '';
  for (let foot = left - height + gap / 2; foot < right; foot += gap) {
    const [from, to] = [Math.max(foot, left), Math.min(foot + height, right)];
    path += `M${round(from)},${round(bottom - (from - foot))}L${round(to)},${round(bottom - (to - foot))}`;
  }
  return path;
}

function dots({ left, right, top, bottom }: PatternBox, gap: number): string {
  let path = '';
  for (let y = top + gap / 2; y < bottom; y += gap) {
    for (let x = left + gap / 2; x < right; x += gap) path += `M${round(x)},${round(y)}h0.01`;
  }
  return path;
}

const round = (length: number): number => Math.round(length * 100) / 100;
