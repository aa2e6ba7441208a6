import { describe, expect, it } from 'vitest';
import { explainNoValue } from '../../../../server/answers/comparison/explain-no-value.ts';
import {
  areas,
  barnsley,
  cumberland,
  cumbria,
  observation,
  period,
  surrey,
  westmorland,
} from '../../../support/answer-cases.ts';

const ground = { period: period('2018/19'), replaced: new Map(), areas };

describe('why an area has no value', () => {
  it.each([
    [
      { notes: ['Value for Cornwall and Isles of Scilly combined'] },
      'Not available from the publisher. Value for Cornwall and Isles of Scilly combined.',
    ],
    [{ missing: 'suppressed' }, 'Suppressed so that no child can be identified.'],
  ] as const)('in the publisher’s words: %j', (changes, why) => {
    const notes = 'notes' in changes ? [...changes.notes] : [];
    expect(explainNoValue(surrey, observation('2018/19', { ...changes, notes }), ground)).toBe(why);
  });

  it('names the population that is not held', () => {
    const figure = observation('2018/19', { count: 4 });
    const lookedUp = { kind: 'missing', said: 'No rate: no mid-2018 population is held.' } as const;
    expect(explainNoValue(surrey, { ...figure, lookedUp }, ground)).toBe(
      'Not available from the publisher. No rate: no mid-2018 population is held.',
    );
  });

  it('says that nothing is held', () => {
    expect(explainNoValue(surrey, null, ground)).toBe('No figure is held for 2018/19.');
    expect(explainNoValue(surrey, null, { ...ground, period: null })).toBe('No figure is held.');
  });

  it('says that it came later, and what it replaced', () => {
    expect(explainNoValue(cumberland, null, ground)).toBe(
      'Cumberland came into being on 1 April 2023: no figure is held for it in 2018/19. It replaced Cumbria.',
    );
    const replaced = new Map([['E10000006', observation('2018/19', { area: 'E10000006', value: 1 })]]);
    expect(explainNoValue(westmorland, null, { ...ground, replaced })).toContain(
      'It replaced Cumbria (E10000006), with a figure: name it as an area to see it.',
    );
  });

  it('does not take a new code for a new area', () => {
    expect(explainNoValue(barnsley, null, ground)).toBe('No figure is held for 2018/19.');
  });

  it('says that it was gone by then', () => {
    const later = { ...ground, period: period('2023/24') };
    expect(explainNoValue(cumbria, null, later)).toBe(
      'Cumbria was in force until 31 March 2023: no figure is held for 2023/24.',
    );
  });
});
