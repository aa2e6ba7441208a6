import { describe, expect, it } from 'vitest';
import { groupProblems, problemsInWords } from '../../../../client/views/extracts/group-problems.ts';

const problem = (
  rule: string,
  line: number | null,
  message = 'not a number: many. Write a plain number.',
) => ({
  file: null,
  line,
  column: 'Count',
  value: 'many',
  rule,
  severity: 'error' as const,
  message,
});

describe('the problems of a refused file', () => {
  it('are grouped by rule, those with most first, each with its first places', () => {
    const problems = [
      problem('header-only', null, 'no rows below the header. Export the file again.'),
      ...[3, 9, 12, 1_204, 1_205].map((line) => problem('not-a-number', line)),
    ];
    expect(groupProblems(problems)).toEqual([
      { rule: 'not-a-number', count: 5, title: 'Not a number', places: 'lines 3, 9, 12 and 2 more' },
      { rule: 'header-only', count: 1, title: 'No rows below the header', places: 'the file as a whole' },
    ]);
  });

  it.each([
    [[7], 'line 7'],
    [[7, 7], 'line 7'],
    [[7, 1_208], 'lines 7 and 1,208'],
    [[7, 8, 9], 'lines 7, 8 and 9'],
  ])('say on which lines they stand: %j', (lines, places) => {
    expect(groupProblems(lines.map((line) => problem('not-a-number', line)))[0]?.places).toBe(places);
  });

  it.each([
    [1, 1, 'Not a number: many. Write a plain number.'],
    [12, 12, 'All 12 problems are below.'],
    [2_341, 100, 'The first 100 of 2,341 problems are below.'],
  ])('are counted: %i in all, %i listed', (problemCount, listed, words) => {
    const problems = Array.from({ length: listed }, () => problem('not-a-number', 3));
    expect(problemsInWords({ problemCount, problems })).toBe(words);
  });
});
