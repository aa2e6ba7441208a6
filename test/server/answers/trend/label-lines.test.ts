import { describe, expect, it } from 'vitest';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { labelLines } from '../../../../server/answers/trend/label-lines.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { area, england, surrey, westSussex } from '../../../support/answer-cases.ts';

function line(changes: Partial<TrendLine>): TrendLine {
  return {
    role: 'area',
    area: westSussex,
    sex: 'persons',
    age: ageBand(0, 14),
    category: null,
    observations: [],
    ...changes,
  };
}

const benchmark = line({ role: 'benchmark', area: england });
const decile = (type: string, value: string) => line({ area: england, category: { type, value } });

describe('what stands beside each line', () => {
  it.each<[string, TrendLine[], string[]]>([
    ['the area alone', [line({}), benchmark], ['West Sussex', 'England']],
    ['each area', [line({}), line({ area: surrey }), benchmark], ['West Sussex', 'Surrey', 'England']],
    [
      'the sex, and the benchmark with its own',
      [
        line({ sex: 'male' }),
        line({ sex: 'female' }),
        { ...benchmark, sex: 'male' },
        { ...benchmark, sex: 'female' },
      ],
      ['Males', 'Females', 'England, males', 'England, females'],
    ],
    [
      'area and age where both differ',
      [line({ age: ageBand(0, 4) }), line({ age: ageBand(0, 4), area: surrey }), line({})],
      ['West Sussex, 0 to 4 years', 'Surrey, 0 to 4 years', 'West Sussex, 0 to 14 years'],
    ],
    [
      'the category',
      [decile('IMD', 'Most'), decile('IMD', 'Least'), benchmark],
      ['Most', 'Least', 'England'],
    ],
    [
      'the type too where categories of several types are shown',
      [decile('IMD 2015', 'Most'), decile('IMD 2019', 'Most')],
      ['IMD 2015', 'IMD 2019'],
    ],
    [
      'category and type where both differ',
      [decile('IMD 2015', 'Most'), decile('IMD 2019', 'Least')],
      ['Most, IMD 2015', 'Least, IMD 2019'],
    ],
    [
      'the codes of two areas with one name',
      [
        line({ area: area('E10000002', 'Buckinghamshire', ['utla']) }),
        line({ area: area('E06000060', 'Buckinghamshire', ['utla', 'ltla']) }),
      ],
      ['Buckinghamshire (E10000002)', 'Buckinghamshire (E06000060)'],
    ],
    ['nothing for no lines', [], []],
  ])('is %s', (_, lines, labels) => {
    expect(labelLines(lines)).toEqual(labels);
  });
});
