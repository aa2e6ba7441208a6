import { describe, expect, it } from 'vitest';
import { toPartnerTables } from '../../../../client/charts/partner-trend/to-partner-trend-table.ts';
import * as answers from '../../../support/partner-trend-answers.ts';

describe('the tables of a partner trend', () => {
  const [underFives, older] = toPartnerTables(answers.steady);

  it('are one an age piece, a period a row', () => {
    expect([underFives?.caption, underFives?.rows.length, older?.caption]).toEqual([
      'Under 5 (0 to 4 years): Injury admissions, West Sussex',
      8,
      '5 to 14 years: Injury admissions, West Sussex',
    ]);
  });

  it('say for each figure who commissioned, with the months on each side of a handover', () => {
    expect(underFives?.rows.map(({ period, responsible }) => [period, responsible]).slice(3, 6)).toEqual([
      ['2014/15', 'NHS England'],
      [
        '2015/16',
        'Two commissioners: handover in October 2015 (NHS England 6, Local authority 6 of 12 months)',
      ],
      ['2016/17', 'Local authority'],
    ]);
  });

  it('have the figure, its limits, England and a symbol where it is missing', () => {
    expect(underFives?.rows[0]).toMatchObject({
      value: '100.0',
      limits: '96.0 to 104.0',
      count: '1,250',
      denominator: '125,000',
      england: '70.0',
      comparison: 'worse',
    });
    expect(underFives?.rows[6]?.value).toBe('[c]');
  });

  it('name the lead of roads and no commissioner', () => {
    const [roads] = toPartnerTables(answers.roads);
    expect(roads).toMatchObject({ responsibleHeading: 'Led by' });
    expect(JSON.stringify(roads)).not.toMatch(/NHS|Commission/);
    expect(roads?.rows[0]?.responsible).toBe('Local highway authority');
  });

  it('say of a piece without figures why', () => {
    expect(toPartnerTables(answers.nothing)[0]).toMatchObject({
      rows: [],
      why: 'No figures of ages 0 to 4 years are held.',
    });
  });
});
