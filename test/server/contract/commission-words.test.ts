import { describe, expect, it } from 'vitest';
import {
  commissionedBy,
  commissionersSentence,
  eraDates,
  erasByAge,
} from '../../../server/contract/commission-words.ts';
import type { Era } from '../../../server/contract/parts.ts';
import { oneArea } from '../../support/trend-answers.ts';

const era = (
  ages: string,
  ageFrom: number,
  commissioner: Era['commissioner'],
  from: string | null,
  to: string | null,
): Era => ({
  ages,
  ageFrom,
  ageTo: ageFrom + 4,
  from,
  to,
  commissioner,
  name: commissioner,
  source: 'SI 2015/921',
});

const eras = [
  era('5 to 14 years', 5, 'local-authority', '2013-04-01', null),
  era('Under 5 (0 to 4 years)', 0, 'nhs-england', '2013-04-01', '2015-09-30'),
  era('Under 5 (0 to 4 years)', 0, 'local-authority', '2015-10-01', null),
];

describe('who commissioned a figure', () => {
  it.each([
    ['primary-care-trust', undefined, 'Primary care trust'],
    ['nhs-england', undefined, 'NHS England'],
    ['local-authority', undefined, 'Council'],
    ['split', 'Two commissioners: ages either side of 5', 'Two commissioners: ages either side of 5'],
    ['none', undefined, ''],
  ] as const)('%s %s is written "%s"', (commissioner, splitInWords, words) => {
    expect(commissionedBy({ commissioner, ...(splitInWords === undefined ? {} : { splitInWords }) })).toBe(
      words,
    );
  });
});

describe('the eras of commissioners', () => {
  it('are gathered by age, the youngest first', () => {
    expect(erasByAge(eras).map(({ ages, eras: those }) => [ages, those.length])).toEqual([
      ['Under 5 (0 to 4 years)', 2],
      ['5 to 14 years', 1],
    ]);
  });

  it.each([
    [null, '2013-03-31', 'to 31 March 2013'],
    ['2013-04-01', '2015-09-30', '1 April 2013 to 30 September 2015'],
    ['2015-10-01', null, 'from 1 October 2015'],
    [null, null, 'throughout'],
  ])('from %s to %s are written "%s"', (from, to, words) => {
    expect(eraDates({ from, to })).toBe(words);
  });

  it('are one paragraph on paper, which says that they show no effect', () => {
    expect(commissionersSentence({ ...oneArea, eras })).toBe(
      "Who commissioned children's public health. Under 5 (0 to 4 years): NHS England 1 April 2013 to 30 September 2015, Council from 1 October 2015; 5 to 14 years: Council from 1 April 2013. This shows who commissioned the services, not what effect they had on injuries.",
    );
  });

  it.each(['roads', 'poverty', 'homelessness'])('are never said of %s', (theme) => {
    expect(commissionersSentence({ indicator: { ...oneArea.indicator, theme }, eras })).toBeNull();
  });
});
