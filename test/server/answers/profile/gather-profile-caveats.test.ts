import { describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import type { RowLines } from '../../../../server/answers/profile/find-profile-lines.ts';
import { gatherProfileCaveats } from '../../../../server/answers/profile/gather-profile-caveats.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import { catalogue, extract, observation, westSussex } from '../../../support/answer-cases.ts';

const [injuries, poverty] = listKnownIndicators(catalogue, []);
const extracts = new Map([['real', extract('real')]]);

function rowWith(...observations: readonly StoredObservation[]): RowLines {
  const line = {
    role: 'area',
    area: westSussex,
    sex: 'persons',
    age: ageBand(0, 14),
    category: null,
  } as const;
  return { area: { ...line, observations }, benchmark: null };
}

describe('the caveats of a profile', () => {
  it('are those of the catalogue that touch its periods and the notes of the publisher, with their indicator', () => {
    if (!injuries) throw new Error('the catalogue of the tests is empty');
    const rows = [
      rowWith(
        observation('2020/21', { value: 80 }),
        observation('2021/22', { value: 90, notes: ['with care'] }),
      ),
    ];
    expect(
      gatherProfileCaveats([{ indicator: injuries, rows }], extracts).map(({ text, periods, indicators }) => [
        text,
        periods,
        indicators,
      ]),
    ).toEqual([
      ['First year of the pandemic.', ['2020/21'], ['injury-admissions']],
      ['Counts are rounded.', [], ['injury-admissions']],
      ['with care', ['2021/22'], ['injury-admissions']],
    ]);
  });

  it('are said once where several indicators share them', () => {
    if (!injuries || !poverty) throw new Error('the catalogue of the tests is too small');
    const rows = [rowWith(observation('2023/24', { value: 90, notes: ['with care'] }))];
    const found = gatherProfileCaveats(
      [
        { indicator: injuries, rows },
        { indicator: poverty, rows },
      ],
      extracts,
    );
    expect(found.filter(({ text }) => text === 'with care').map(({ indicators }) => indicators)).toEqual([
      ['injury-admissions', 'child-poverty-relative'],
    ]);
  });

  it('are none of an indicator without a figure', () => {
    if (!injuries) throw new Error('the catalogue of the tests is empty');
    expect(gatherProfileCaveats([{ indicator: injuries, rows: [rowWith()] }], extracts)).toEqual([]);
  });
});
