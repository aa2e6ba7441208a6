import { describe, expect, it } from 'vitest';
import { describeReplacement } from '../../../../server/answers/profile/describe-replacement.ts';
import { area, areas, cumbria, westSussex } from '../../../support/answer-cases.ts';

describe('what is said of an area of the past', () => {
  it('is until when it was in force and what replaced it', () => {
    expect(describeReplacement(cumbria, areas, '2026-01-31')).toBe(
      'Cumbria (E10000006) was in force until 31 March 2023. It was replaced by Cumberland (E06000063), and Westmorland and Furness (E06000064).',
    );
  });

  it('is that nobody recorded a successor, where there is none', () => {
    const gone = area('E07000999', 'Gone', ['ltla'], { validTo: '2019-04-01' });
    const known = new Map([[gone.code, gone]]);
    expect(describeReplacement(gone, known, '2026-01-31')).toBe(
      'Gone (E07000999) was in force until 31 March 2019. What replaced it is not recorded.',
    );
  });

  it('is nothing while it is in force', () => {
    expect(describeReplacement(westSussex, areas, '2026-01-31')).toBeNull();
    expect(describeReplacement(cumbria, areas, '2023-03-31')).toBeNull();
  });
});
