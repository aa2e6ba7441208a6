import { describe, expect, it } from 'vitest';
import { countWarnings } from '../../../support/read-file-text.ts';
import { listCounts, readStats19 } from '../../../support/read-stats19.ts';

describe('areas of a collision file', () => {
  it('have 0 where nobody under 18 was hurt badly, and districts add up to county, region and England', async () => {
    const { observations } = await readStats19(
      [
        { index: '2024170000001' },
        { index: '2024170000002', age: 40 },
        { index: '2024170000003' },
        { index: '2024170000004', severity: 3 },
      ],
      [
        { index: '2024170000001', area: 'E06000001' },
        { index: '2024170000002', area: 'E06000002' },
        { index: '2024170000003', area: 'E07000001' },
        { index: '2024170000004', area: 'E07000003' },
      ],
    );
    expect(listCounts(observations, ['0-15'])).toEqual({
      'E06000001, 2024, 0-15': 1,
      'E06000002, 2024, 0-15': 0,
      'E07000001, 2024, 0-15': 1,
      'E07000003, 2024, 0-15': 0,
      'E10000030, 2024, 0-15': 1,
      'E12000001, 2024, 0-15': 2,
      'E92000001, 2024, 0-15': 2,
    });
  });

  it('of a police force and year without any casualty are left out, and said', async () => {
    const { observations, reading } = await readStats19(
      [{ index: '2024170000001' }],
      [
        { index: '2024170000001', area: 'E06000001' },
        { index: '2024100000002', area: 'E06000002' },
      ],
    );
    expect(listCounts(observations, ['0-15'])).toEqual({ 'E06000001, 2024, 0-15': 1 });
    expect(countWarnings(reading)).toEqual({ 'collisions-without-casualties': 1 });
  });

  it('that are districts of a county go into it where some of its collisions have no district', async () => {
    const { observations, reading } = await readStats19(
      [{ index: '2012170000001' }, { index: '2012170000002' }],
      [
        { index: '2012170000001', area: 'E07000001' },
        { index: '2012170000002', area: 'E10000030' },
      ],
    );
    expect(listCounts(observations, ['0-15'])).toEqual({ 'E10000030, 2012, 0-15': 2 });
    expect(countWarnings(reading)).toEqual({ 'districts-incomplete': 1 });
  });

  it('have no adjusted figures in a year in which some casualties have none', async () => {
    const { observations, reading } = await readStats19(
      [
        { index: '2023170000001', adjusted: 0.25 },
        { index: '2023170000002', adjusted: 0, severity: 1 },
        { index: '2024170000001', adjusted: 0.25 },
        { index: '2024170000002', adjusted: '' },
      ],
      [
        { index: '2023170000001', area: 'E06000001' },
        { index: '2023170000002', area: 'E06000001' },
        { index: '2024170000001', area: 'E06000001' },
        { index: '2024170000002', area: 'E06000001' },
      ],
    );
    // The killed count whole: 0.25 + 1.
    expect(listCounts(observations, ['0-15'], 'ksi-casualties-adjusted')).toEqual({
      'E06000001, 2023, 0-15': 1.25,
    });
    expect(countWarnings(reading)).toEqual({ 'adjusted-severity-missing': 1 });
  });
});
