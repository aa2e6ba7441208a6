import { describe, expect, it } from 'vitest';
import { measureText, wrapText } from '../../../server/figures/measure-text.ts';

describe('measuring text', () => {
  it('grows with the size and the weight of the letters', () => {
    expect(measureText('West Sussex', 20, 400)).toBeCloseTo(2 * measureText('West Sussex', 10, 400), 9);
    expect(measureText('West Sussex', 10, 700)).toBeGreaterThan(measureText('West Sussex', 10, 400));
    expect(measureText('', 10, 400)).toBe(0);
  });
});

describe('wrapping text', () => {
  const lines = wrapText('Bournemouth, Christchurch and Poole', 70, 8, 600);

  it('keeps every word in its order', () => {
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Bournemouth, Christchurch and Poole');
  });

  it('makes no line wider than it may be', () => {
    expect(lines.every((line) => measureText(line, 8, 600) <= 70)).toBe(true);
  });

  it('breaks a word that is wider than a line', () => {
    const broken = wrapText('Llanfairpwllgwyngyll', 40, 8, 400);
    expect(broken.length).toBeGreaterThan(1);
    expect(broken.join('')).toBe('Llanfairpwllgwyngyll');
    expect(broken.every((line) => measureText(line, 8, 400) <= 40)).toBe(true);
  });

  it('makes nothing of nothing', () => {
    expect(wrapText('  ', 40, 8, 400)).toEqual([]);
  });
});
