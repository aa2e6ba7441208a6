import { describe, expect, it } from 'vitest';
import { explainNoValue } from '../../../../server/answers/comparison/explain-no-value.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import {
  adur,
  areas,
  barnsley,
  cumberland,
  cumbria,
  observation,
  period,
  surrey,
  westmorland,
  westSussex,
} from '../../../support/answer-cases.ts';

const ground = {
  period: period('2018/19'),
  replaced: new Map(),
  areas,
  heldCodes: new Set<string>(),
  agesWithRates: [],
};

describe('why an area has no value', () => {
  it.each([
    [
      { notes: ['Value for Cornwall and Isles of Scilly combined'] },
      'Not available from the publisher. Value for Cornwall and Isles of Scilly combined.',
    ],
    [{ missing: 'suppressed' }, 'Suppressed so that nobody can be identified.'],
  ] as const)('in the publisher’s words: %j', (changes, why) => {
    const notes = 'notes' in changes ? [...changes.notes] : [];
    expect(explainNoValue(surrey, observation('2018/19', { ...changes, notes }), ground)).toBe(why);
  });

  it('names the population that is not held', () => {
    const figure = observation('2018/19', { count: 4 });
    const lookedUp = { kind: 'missing', said: 'No rate: no mid-2018 population is held.' } as const;
    expect(explainNoValue(surrey, { ...figure, lookedUp }, ground)).toBe(
      'The count is held. No rate: no mid-2018 population is held.',
    );
    const agesWithRates = [ageBand(0, 17)];
    expect(explainNoValue(surrey, { ...figure, lookedUp }, { ...ground, agesWithRates })).toMatch(
      /Rates of ages 0 to 17 years can be shown\.$/,
    );
  });

  it('says that the other tier has the figures', () => {
    expect(explainNoValue(westSussex, null, { ...ground, heldCodes: new Set(['E07000223']) })).toBe(
      'No figure is held for 2018/19. Figures are held for its districts: Adur.',
    );
    expect(explainNoValue(adur, null, { ...ground, heldCodes: new Set(['E10000032']) })).toBe(
      'No figure is held for 2018/19. Figures are held for its county: West Sussex.',
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
