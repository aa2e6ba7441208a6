import { describe, expect, it } from 'vitest';
import { readMethodComment } from '../../../scripts/methods/read-method-comment.ts';

const read = (comment: string) => readMethodComment(comment.split('\n'));

describe('the comment of a method', () => {
  it('is a summary, formulas, notes and citations', () => {
    expect(
      read(`Limits of a count x, whole
or not:

    lower = x - 1; upper = Q(a; 2x)

Good from 10 events.

Breslow NE, Day NE. Statistical Methods. 1987. Public Health England. Technical guide. 2018.`),
    ).toEqual({
      summary: 'Limits of a count x, whole or not:',
      formulas: [
        { introduction: null, text: 'lower = x - 1' },
        { introduction: null, text: 'upper = Q(a; 2x)' },
      ],
      notes: ['Good from 10 events.'],
      citations: [
        'Breslow NE, Day NE. Statistical Methods. 1987.',
        'Public Health England. Technical guide. 2018.',
      ],
      seeAlso: [],
    });
  });

  it('may say for which case a later formula is', () => {
    const { formulas, notes } = read(
      'A line.\n\n    y = b x\n\nOf logarithms:\n\n    y = exp(b x)\n\nA note.',
    );
    expect(formulas.map(({ introduction }) => introduction)).toEqual([null, 'Of logarithms:']);
    expect(notes).toEqual(['A note.']);
  });

  it('goes on with a formula on a line that is indented further', () => {
    const { formulas } = read('A sum.\n\n    value = a +\n      b\n    other = c');
    expect(formulas.map(({ text }) => text)).toEqual(['value = a + b', 'other = c']);
  });

  it('points to files that tell more', () => {
    const comment = read(
      'A rate.\n\nSmith A. A book. 1990. Limits: `count-limits.ts`.\n\nMethods and sources of the limits: `wilson.ts`.',
    );
    expect(comment.citations).toEqual(['Smith A. A book. 1990.']);
    expect(comment.notes).toEqual([]);
    expect(comment.seeAlso).toEqual(['count-limits.ts', 'wilson.ts']);
  });

  it.each([
    ['Student. The probable error of a mean. Biometrika 1908;6:1-25.', true],
    ['Altman DG and others. Statistics with Confidence. 2000.', true],
    ['Reference implementation: PHEindicatormethods 2.1.0.', true],
    ['fingertips-open, quintile comparers.', true],
    ['Wilson limits are wider.', false],
    ["Student's t has heavier tails.", false],
  ])('takes for a citation what begins with an author: %s', (paragraph, isCitation) => {
    expect(read(`A method.\n\n${paragraph}`).citations.length).toBe(isCitation ? 1 : 0);
  });
});
