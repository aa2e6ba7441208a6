import { describe, expect, it } from 'vitest';
import {
  bandOfYears,
  readBand,
  readClassCode,
  readPart,
  readSeverityCode,
  readSexCode,
  readTypeCode,
  readYears,
} from '../../../../server/ingest/stats19/casualty-codes.ts';

/** Codes as the Department for Transport's guide to the open data of 2024 lists them. */
describe('the codes of a casualty', () => {
  it('are a severity: 1 fatal, 2 serious, 3 slight, and no other', () => {
    expect(['1', '2', '3', '4', ''].map(readSeverityCode)).toEqual([
      'fatal',
      'serious',
      'slight',
      undefined,
      undefined,
    ]);
  });

  it('are a class: 3 is a pedestrian; -1 is not said', () => {
    expect(['1', '2', '3', '-1', '4'].map(readClassCode)).toEqual([
      'occupant',
      'occupant',
      'pedestrian',
      null,
      undefined,
    ]);
  });

  it('are a sex: 9 and -1 are not known', () => {
    expect(['1', '2', '9', '-1', '7'].map(readSexCode)).toEqual(['male', 'female', null, null, undefined]);
  });

  it('are an age in completed years, -1 where it is not known', () => {
    expect(['0', '17', '-1', '131', 'x'].map(readYears)).toEqual([
      { kind: 'years', years: 0 },
      { kind: 'years', years: 17 },
      { kind: 'unknown' },
      undefined,
      undefined,
    ]);
  });

  it('are a band by its number or its words', () => {
    expect(['1', '11', '0 - 5', '12', '0'].map(readBand)).toEqual([
      { kind: 'band', band: 1 },
      { kind: 'band', band: 11 },
      { kind: 'band', band: 1 },
      undefined,
      undefined,
    ]);
  });

  it('put an age in its band: 5 is in the first, 6 in the second, 76 in the last', () => {
    expect([0, 5, 6, 15, 16, 75, 76].map(bandOfYears)).toEqual([1, 1, 2, 3, 4, 10, 11]);
  });

  it('are a part from 0 to 1', () => {
    expect(['0', '0.25', '1.0', '', '1.5', '-0.1'].map(readPart)).toEqual([
      0,
      0.25,
      1,
      null,
      undefined,
      undefined,
    ]);
  });

  it('are a type: 0 is a pedestrian', () => {
    expect(readTypeCode('0')).toEqual({ roadUser: 'Pedestrian', isKnownType: true });
    expect(readTypeCode('1234')).toBeUndefined();
  });
});
