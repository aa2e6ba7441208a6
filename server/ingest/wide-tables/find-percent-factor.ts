import type { Findings } from '../collect-findings.ts';

/**
 * What the percentages of a table are multiplied by: 100 where a workbook was saved without its formats, so that 15.5%
 * stands as 0.155; else 1. There is no table in which fewer than one child in a hundred is in low income everywhere and
 * always: one with nothing above 1 and no per cent sign holds parts of one.
 */
export function findPercentFactor(cells: readonly string[], findings: Findings): 1 | 100 {
  const numbers = cells.filter((cell) => /^\s*\d*\.?\d+\s*$/.test(cell));
  const areAbove = numbers.some((cell) => Number(cell) > 1) || cells.some((cell) => cell.includes('%'));
  if (numbers.length === 0 || areAbove) return 1;
  findings.add('fractions-for-percentages', { said: numbers[0] ?? null }, numbers.length);
  return 100;
}

/** Without the noise of multiplying decimals: 0.155 is 15.5%. */
export function toPercent(number: number | null, factor: 1 | 100): number | null {
  return number === null || factor === 1 ? number : Number((number * factor).toPrecision(12));
}
