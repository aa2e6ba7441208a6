import { expect, it } from 'vitest';
import { countVerdicts } from '../../../../server/answers/overview/count-verdicts.ts';
import { row } from '../../../support/overview-cases.ts';

it('what is compared is counted by verdict, what lies beyond two levels with the rest', () => {
  const rows = [
    row('A', 1, 'worse'),
    row('B', 2, 'worst'),
    row('C', 3, 'similar'),
    row('D', 4),
    row('E', 5, 'lower'),
  ];
  const all = new Set(['injury-admissions|0-14']);
  expect(countVerdicts(rows, all)).toEqual({
    compared: 4,
    worse: 2,
    better: 0,
    higher: 0,
    lower: 1,
    similar: 1,
  });
  expect(countVerdicts(rows, new Set(['another'])).compared).toBe(0);
});
