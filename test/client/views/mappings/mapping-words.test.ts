import { describe, expect, it } from 'vitest';
import { describeMapping, nameFrom, nearestWords } from '../../../../client/views/mappings/mapping-words.ts';

describe('a description of columns in words', () => {
  it('says field by field where each comes from', () => {
    const words = describeMapping({
      columns: { area_code: 'area_code', value: 'rate' },
      constants: { indicator: 'child-poverty-hmrc' },
    });
    expect(words).toBe('Indicator always child-poverty-hmrc; Area code from area_code; Value from rate');
  });

  it('says how near a layout is', () => {
    const near = {
      layout: 'stats19' as const,
      table: 'casualties',
      found: ['age'],
      missing: ['sex', 'class'],
    };
    expect(nearestWords(near)).toBe(
      'Road casualties and collisions (STATS19), casualties: has age; lacks sex, class',
    );
    expect(nearestWords({ ...near, table: null, found: [] })).toBe(
      'Road casualties and collisions (STATS19): has none of its columns; lacks sex, class',
    );
  });

  it.each([
    ['trafford_phof_10101.csv', 'trafford phof 10101'],
    ['no-ending', 'no ending'],
    ['', ''],
  ])('takes its name from the file: %s', (fileName, name) => {
    expect(nameFrom(fileName)).toBe(name);
  });
});
