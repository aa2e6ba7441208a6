import { describe, expect, it } from 'vitest';
import { styleSeries } from '../../../server/contract/series-style.ts';

const areas = (count: number) => Array.from({ length: count }, () => ({ role: 'area' as const }));
const benchmark = { role: 'benchmark' as const };

describe('how series are told apart', () => {
  it('gives up to four areas a colour and a marker of their own', () => {
    const styles = styleSeries([...areas(4), benchmark]);
    expect(styles.map(({ emphasis }) => emphasis)).toEqual(['focus', 'focus', 'focus', 'focus', 'benchmark']);
    expect(new Set(styles.map(({ colour }) => colour)).size).toBe(5);
    expect(styles.map(({ marker }) => marker)).toEqual(['circle', 'triangle', 'square', 'diamond', null]);
  });

  it('gives two areas the two colours that the guidance names', () => {
    expect(styleSeries(areas(2)).map(({ colour }) => colour)).toEqual(['#12436D', '#F46A25']);
  });

  it('of more than four, colours the first and greys the others', () => {
    const styles = styleSeries([...areas(5), benchmark]);
    expect(styles.map(({ emphasis }) => emphasis)).toEqual([
      'focus',
      'context',
      'context',
      'context',
      'context',
      'benchmark',
    ]);
  });

  it('dashes the benchmark only', () => {
    expect(styleSeries([...areas(2), benchmark]).map(({ dash }) => dash !== null)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('makes a benchmark that stands alone the subject', () => {
    expect(styleSeries([benchmark]).map(({ emphasis }) => emphasis)).toEqual(['focus']);
  });
});
