import { describe, expect, it } from 'vitest';
import { ageKey } from '../../../../server/observation/age-band.ts';
import { readStats19 } from '../../../support/read-stats19.ts';

const place = [{ index: '2024170000001', area: 'E06000001' }];

async function figuresOf(age: string) {
  const { observations } = await readStats19(
    [
      { index: '2024170000001', reference: 1, age: 4, sex: 1, type: 0 },
      { index: '2024170000001', reference: 2, age: 5, sex: 2, type: 1, severity: 1, adjusted: 0 },
      { index: '2024170000001', reference: 3, age: 15, sex: 9, type: 9 },
      { index: '2024170000001', reference: 4, age: 16, sex: 1, type: 3 },
      { index: '2024170000001', reference: 5, age: 17, sex: 1, severity: 3, adjusted: 0.25 },
    ],
    place,
  );
  const ofAge = observations.filter((each) => ageKey(each.age) === age && each.count !== 0);
  return Object.fromEntries(
    ofAge.map(({ indicator, sex, category, count }) => [
      [indicator.replace('ksi-casualties', 'ksi'), sex, category?.value].filter(Boolean).join(' '),
      count,
    ]),
  );
}

describe('figures of an area and period', () => {
  it('are counts that wait for a population, with the reason', async () => {
    const { observations } = await readStats19([{ index: '2024170000001' }], place);
    expect(observations[0]).toMatchObject({
      indicator: 'ksi-casualties',
      area: 'E06000001',
      value: null,
      lower95: null,
      denominator: null,
      missing: 'not-available',
      line: 2,
    });
  });

  it('are made for every single year to 17 and for bands either side of 5, 16 and 18', async () => {
    const { observations } = await readStats19([{ index: '2024170000001' }], place);
    const ages = [...new Set(observations.map(({ age }) => ageKey(age)))];
    const singleYears = Array.from({ length: 18 }, (_, year) => String(year));
    expect(ages).toEqual([...singleYears, '0-4', '5-15', '0-15', '5-17', '0-17', '16-17']);
  });

  it('of ages 0-15: three, one of unknown sex; one killed; no one of 16', async () => {
    expect(await figuresOf('0-15')).toEqual({
      'ksi persons': 3,
      'ksi male': 1,
      'ksi female': 1,
      // 0.5 + 1 killed + 0.5.
      'ksi-adjusted persons': 2,
      'ksi-adjusted male': 0.5,
      'ksi-adjusted female': 1,
      'ksi persons Pedestrian': 1,
      'ksi persons Cyclist': 1,
      'ksi persons Car occupant': 1,
      'ksi persons Killed': 1,
      'ksi persons Seriously injured': 2,
    });
  });

  it('of ages 16-17 have the slightly injured in the adjusted count, and no division', async () => {
    expect(await figuresOf('16-17')).toEqual({
      'ksi persons': 1,
      'ksi male': 1,
      // 0.5 + 0.25 of the one slightly injured.
      'ksi-adjusted persons': 0.75,
      'ksi-adjusted male': 0.75,
    });
  });

  it('of a single year have no division', async () => {
    expect(await figuresOf('4')).toEqual({
      'ksi persons': 1,
      'ksi male': 1,
      'ksi-adjusted persons': 0.5,
      'ksi-adjusted male': 0.5,
    });
  });
});
