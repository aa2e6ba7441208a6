import { describe, expect, it } from 'vitest';
import { commissionerOfFigure } from '../../../server/answers/commissioner-of-figure.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import { duties, period } from '../../support/answer-cases.ts';

const injury = { theme: 'injury', age: ageBand(0, 4), period: period('2014/15') } as const;

describe('who commissioned the service behind a figure', () => {
  it.each([
    ['under fives in 2014/15', injury, 'nhs-england'],
    ['the same again', injury, 'nhs-england'],
    ['school age in the same year', { ...injury, age: ageBand(5, 17) }, 'local-authority'],
    ['under fives a year later', { ...injury, period: period('2015/16') }, 'split'],
    ['another theme', { ...injury, theme: 'roads' as const }, 'none'],
  ])('is found for %s', (_, figure, commissioner) => {
    expect(commissionerOfFigure(figure, duties).commissioner).toBe(commissioner);
  });

  it('follows the duties that it is given', () => {
    expect(commissionerOfFigure(injury, []).commissioner).toBe('none');
  });
});
