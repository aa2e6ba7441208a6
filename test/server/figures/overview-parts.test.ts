import { expect, it } from 'vitest';
import { intoTables } from '../../../server/figures/overview-parts.ts';
import { column } from '../../support/overview-cases.ts';

const part = (theme: string, columns: number) => ({
  key: theme,
  theme,
  columns: Array.from({ length: columns }, (_, place) => column({ key: `${theme}|${place}` })),
});

it('themes stay together in tables of as many columns as there is room for, all of the same width', () => {
  // A column takes at least 54 points: 330 points have room for six.
  const { tables, columnWidth } = intoTables([part('injury', 3), part('roads', 1), part('poverty', 3)], 330);
  expect(tables.map((parts) => parts.map(({ theme }) => theme))).toEqual([['injury', 'roads'], ['poverty']]);
  expect(columnWidth).toBe(330 / 4);
});

it('a theme wider than the paper is cut into pieces of nearly the same width', () => {
  const { tables } = intoTables([part('injury', 7)], 330);
  expect(tables.map((parts) => parts.map(({ columns }) => columns.length))).toEqual([[4], [3]]);
});
