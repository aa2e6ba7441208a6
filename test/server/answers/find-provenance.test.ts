import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../server/answers/find-provenance.ts';
import { extract, observation } from '../../support/answer-cases.ts';

const extracts = new Map(['real', 'people', 'other'].map((id) => [id, extract(id)]));

describe('where figures came from', () => {
  it('is the extracts of the figures and of the populations that they were divided by, each once', () => {
    const divided = {
      ...observation('2023/24', { count: 10 }),
      lookedUp: { kind: 'population' as const, people: 100, parts: [{ year: 2023, extract: 'people' }] },
    };
    const figures = [divided, observation('2022/23', { value: 3 })];
    expect(findProvenance(figures, extracts).map((each) => each.extract)).toEqual(['real', 'people']);
  });

  it('is nothing for no figures', () => {
    expect(findProvenance([], extracts)).toEqual([]);
  });
});
