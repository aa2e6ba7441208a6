import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../server/answers/denominators/denominator.ts';
import { describeDenominators } from '../../../../server/answers/denominators/describe-denominators.ts';
import { extract, observation } from '../../../support/answer-cases.ts';

const extracts = new Map(
  [
    extract('ons', {
      publisher: 'Office for National Statistics',
      released: '2024-07-15',
      fileName: 'mye.csv',
    }),
    extract('made-up', {
      publisher: 'Demonstration data, from no publisher',
      released: '2023-06-30',
      releasedStated: false,
      fileName: 'demo.csv',
    }),
  ].map((each) => [each.id, each]),
);

function dividedBy(...parts: readonly (readonly [year: number, extract: string])[]): Figure {
  const populations = parts.map(([year, from]) => ({ year, extract: from }));
  return { ...observation('2022/23'), lookedUp: { kind: 'population', people: 5, parts: populations } };
}

describe('what figures were divided by, in words', () => {
  it('names year, publisher, release and file', () => {
    const figure = dividedBy([2019, 'ons']);
    expect(describeDenominators([figure], extracts)(figure)).toEqual([
      'Denominator: mid-2019 population of the Office for National Statistics, released 15 July 2024 (mye.csv).',
    ]);
  });

  it('gives one sentence an extract over all its years', () => {
    const [first, last] = [dividedBy([2019, 'ons']), dividedBy([2022, 'ons'])];
    const said = describeDenominators([first, last], extracts);
    expect(said(first)).toEqual(said(last));
    expect(said(first)[0]).toContain('Denominators: mid-2019 to mid-2022 populations of the Office');
  });

  it('says where years were added up, and names every extract', () => {
    const figure = dividedBy([2019, 'ons'], [2020, 'made-up']);
    expect(describeDenominators([figure], extracts)(figure)).toEqual([
      'Denominator: mid-2019 population of the Office for National Statistics, released 15 July 2024 (mye.csv).',
      'Denominator: mid-2020 population of Demonstration data, from no publisher, with figures to 30 June 2023 (demo.csv).',
      'Counts of several years pooled were divided by the populations of all of them added up.',
    ]);
  });

  it('says that a population is not held, and nothing of other figures', () => {
    const missing: Figure = { ...observation('2022/23'), lookedUp: { kind: 'missing', said: 'none' } };
    const said = describeDenominators([missing, observation('2021/22')], extracts);
    expect(said(missing)).toEqual([expect.stringContaining('not held')]);
    expect(said(observation('2021/22'))).toEqual([]);
  });
});
