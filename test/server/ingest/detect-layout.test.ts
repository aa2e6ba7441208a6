import { describe, expect, it } from 'vitest';
import {
  compareWithLayouts,
  describeLikeness,
  detectLayout,
  findNearest,
  recogniseLayout,
} from '../../../server/ingest/detect-layout.ts';
import type { Layout } from '../../../server/ingest/layout.ts';
import { fingertips } from '../../../server/ingest/layouts/fingertips.ts';
import { observations } from '../../../server/ingest/layouts/observations.ts';

const layouts = [fingertips, observations];
const tidy =
  'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note';

describe('detectLayout', () => {
  it.each([
    ['Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Time period,Value', 'fingertips'],
    ['indicator_id,indicator_name,area_code,area_name,sex,age,time_period,value', 'fingertips'],
    ['IndicatorID,IndicatorName,AreaCode,AreaName,Sex,Age,Timeperiod,Value,Count', 'fingertips'],
    [tidy, 'observations'],
    [tidy.split(',').reverse().join(','), 'observations'],
  ])('tells by the header %s: %s', (header, layout) => {
    expect(detectLayout(header.split(','), layouts)?.id).toBe(layout);
  });

  it.each(['a,b,c', '', 'Indicator ID,Area Code,Value', tidy.replace(',note', '')])(
    'does not know %j',
    (header) => {
      expect(detectLayout(header.split(','), layouts)).toBeNull();
    },
  );
});

describe('compareWithLayouts', () => {
  it('puts the nearest first and says what is missing', () => {
    const [nearest] = compareWithLayouts(tidy.replace(',note', '').split(','), layouts);
    expect(nearest && describeLikeness(nearest)).toBe('12 columns of observations, without note');
  });

  it('counts missing columns beyond the first six', () => {
    const [nearest] = compareWithLayouts(['indicator', 'period'], [observations]);
    expect(nearest && describeLikeness(nearest)).toBe(
      '2 columns of observations, without area_code, sex, age, category_type, category, value and 5 more',
    );
  });
});

describe('findNearest', () => {
  it('leaves out layouts that a row has nothing of', () => {
    expect(findNearest(['x', 'y'], layouts)).toEqual([]);
    expect(findNearest(['Indicator ID', 'Value'], [fingertips]).map(({ found }) => found)).toEqual([
      ['Indicator ID', 'Value'],
    ]);
  });
});

describe('recogniseLayout', () => {
  const header = 'Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Time period,Value'.split(',');

  it('is certain where every needed column is spelled as its publisher spells it', () => {
    expect(recogniseLayout(header, fingertips, layouts, 'auto')).toMatchObject({ certainty: 'certain' });
  });

  it('is only likely where columns are respelled', () => {
    const respelled = header.map((name) => (name === 'Sex' ? 'Gender' : name));
    expect(recogniseLayout(respelled, fingertips, layouts, 'auto')).toEqual({
      layout: 'fingertips',
      table: null,
      certainty: 'likely',
      because: 'all 8 needed columns are there, but 1 of them is spelled in another way',
    });
  });

  it('is only likely where another layout fits too', () => {
    const other: Layout = { ...observations, columns: [{ header: 'Value', isNeeded: true }] };
    const { certainty, because } = recogniseLayout(header, fingertips, [fingertips, other], 'auto');
    expect(certainty).toBe('likely');
    expect(because).toContain('observations');
  });

  it('is certain where the user named it', () => {
    expect(recogniseLayout(header, fingertips, layouts, 'fingertips').because).toBe('the layout was named');
  });
});
