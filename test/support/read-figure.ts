import { type FontWeight, measureText } from '../../server/figures/measure-text.ts';

/** A piece of text of an SVG figure, with the box that its letters fill. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** Every text of a figure but the watermark, which is meant to lie across the others. */
export function textBoxes(svg: string): TextBox[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)]
    .filter(([, attributes]) => !attributes?.includes('watermark'))
    .map(([, attributes = '', content = '']) => boxOf(attributes, content));
}

/** The drawing's edges, from its viewBox. */
export function canvasOf(svg: string): { left: number; right: number; bottom: number } {
  const [left = 0, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map(Number);
  return { left, right: left + width, bottom: height };
}

/** Heights of the points of a series' line, a list for each unbroken stretch. */
export function stretchesOf(svg: string, key: string): number[][] {
  const group = svg.split('<g class="series" ').find((part) => part.startsWith(`data-series="${key}"`)) ?? '';
  const path = /class="line" d="([^"]*)"/.exec(group)?.[1] ?? '';
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) => [...part.matchAll(/[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y)));
}

/** The value that a height stands for, read off the figures of the value axis as a person would. */
export function readAxis(svg: string): (y: number) => number {
  const ticks = [...svg.matchAll(/<text ([^>]*text-anchor="end"[^>]*)>([\d.,]+)<\/text>/g)].map(
    ([, attributes = '', label = '']) => ({
      value: Number(label.replaceAll(',', '')),
      y: numberIn(attributes, 'y') - numberIn(attributes, 'font-size') * 0.36,
    }),
  );
  const [bottom, top] = [ticks[0], ticks.at(-1)];
  if (!bottom || !top) throw new Error('figure without an axis: no text ends at the left of a plot.');
  return (y) => bottom.value + ((y - bottom.y) / (top.y - bottom.y)) * (top.value - bottom.value);
}

function boxOf(attributes: string, content: string): TextBox {
  const text = content.replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity);
  const size = numberIn(attributes, 'font-size');
  const [x, y] = [numberIn(attributes, 'x'), numberIn(attributes, 'y')];
  const width = measureText(text, size, weightIn(attributes));
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { text, left, right: left + width, top: y - size * 0.73, bottom: y + size * 0.21 };
}

function numberIn(attributes: string, name: string): number {
  return Number(new RegExp(`(?:^| )${name}="([^"]+)"`).exec(attributes)?.[1] ?? Number.NaN);
}

function weightIn(attributes: string): FontWeight {
  const weight = numberIn(attributes, 'font-weight');
  return weight === 700 ? 700 : weight === 600 ? 600 : 400;
}
