import { describe, expect, it } from 'vitest';
import {
  compareWithLayouts,
  describeLikeness,
  detectDelimiter,
  detectLayout,
} from '../../../server/ingest/detect-layout.ts';
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

  it('says when nothing is like it', () => {
    expect(compareWithLayouts(['x', 'y'], layouts).map(describeLikeness)).toEqual([
      'nothing of fingertips',
      'nothing of observations',
    ]);
  });
});

describe('detectDelimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a\tb\tc\n1\t2\t3\n', '\t'],
    ['a;b;c\n1;2;3\n', ';'],
    ['a,"b;c;d",e\n1,"2;3;4",5\n', ','],
    ['one column\n1\n', ','],
    ['', ','],
  ])('of %j is %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});
