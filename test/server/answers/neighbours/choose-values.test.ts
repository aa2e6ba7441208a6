import { describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import { type ChoiceSetting, chooseValues } from '../../../../server/answers/neighbours/choose-values.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { catalogue, observation } from '../../../support/answer-cases.ts';

const known = listKnownIndicators(catalogue, []);
const injuries = known.find(({ id }) => id === 'injury-admissions');
const poverty = known.find(({ id }) => id === 'child-poverty-relative');
if (!injuries || !poverty) throw new Error('the small catalogue has lost an indicator');

const codes = Array.from({ length: 10 }, (_, at) => `E100000${String(at + 10)}`);
const subject = { code: codes[0] ?? '', name: 'The first' };

const setting = (changes: Partial<ChoiceSetting> = {}): ChoiceSetting => ({
  source: { indicator: poverty.id, read: 'value', age: ageBand(0, 15), of: null },
  indicator: poverty,
  subject,
  authorities: codes.map((code) => [code]),
  scale: 'as-is',
  ...changes,
});

const ofYear = (label: string, areas: readonly string[], value: number) =>
  areas.map((area) =>
    observation(label, { indicator: poverty.id, area, age: ageBand(0, 15), value, missing: null }),
  );

describe('the values of a measure', () => {
  it('are those of the latest year in which nine in ten areas have one', () => {
    const found = [...ofYear('2022/23', codes, 20), ...ofYear('2023/24', codes.slice(0, 8), 30)];
    expect(chooseValues(found, setting())).toMatchObject({
      kind: 'chosen',
      chosen: { period: { label: '2022/23' }, extracts: ['real'] },
    });
    const nine = [...found, ...ofYear('2024/25', codes.slice(0, 9), 40)];
    expect(chooseValues(nine, setting())).toMatchObject({
      kind: 'chosen',
      chosen: { period: { label: '2024/25' } },
    });
  });

  it('are not had where too few areas have one, which is counted', () => {
    expect(chooseValues(ofYear('2023/24', codes.slice(0, 8), 30), setting())).toEqual({
      kind: 'none',
      why: 'Of 2023/24, 8 of 10 areas of this kind have a figure; nine in ten are needed.',
    });
  });

  it('are not had where the area itself has none', () => {
    expect(chooseValues(ofYear('2023/24', codes.slice(1), 30), setting())).toEqual({
      kind: 'none',
      why: 'No figure is held for The first in a year in which the others have one.',
    });
  });

  it('are of whole years only, never of a pool or a quarter', () => {
    expect(chooseValues(ofYear('2021/22 - 23/24', codes, 20), setting())).toEqual({
      kind: 'none',
      why: 'No figure for a whole year is held for these areas.',
    });
  });

  it('are of the code in force, else of an earlier one of the same authority', () => {
    const authorities = [['E10000010', 'E10000099'], ...codes.slice(1).map((code) => [code])];
    const found = ofYear('2023/24', ['E10000099', ...codes.slice(1)], 30);
    const choice = chooseValues(found, setting({ authorities }));
    expect(choice.kind === 'chosen' && choice.chosen.values.get('E10000010')).toBe(30);
  });

  it('are shares of the wider band, in per cent, where they are given so', () => {
    const residents = (age: ReturnType<typeof ageBand>, denominator: number) =>
      codes.map((area) => observation('2023/24', { area, age, value: 100, denominator }));
    const source = {
      indicator: injuries.id,
      read: 'denominator' as const,
      age: ageBand(0, 4),
      of: ageBand(0, 17),
    };
    const found = [...residents(ageBand(0, 4), 2500), ...residents(ageBand(0, 17), 10_000)];
    const choice = chooseValues(found, setting({ source, indicator: injuries }));
    expect(choice.kind === 'chosen' && choice.chosen.values.get(subject.code)).toBe(25);
  });

  it('are above zero where they stand on a logarithmic scale', () => {
    const found = [...ofYear('2023/24', codes.slice(0, 9), 5), ...ofYear('2023/24', codes.slice(9), 0)];
    const choice = chooseValues(found, setting({ scale: 'logarithm' }));
    expect(choice.kind === 'chosen' && choice.chosen.values.size).toBe(9);
  });
});
