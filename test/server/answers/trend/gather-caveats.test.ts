import { describe, expect, it } from 'vitest';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { gatherCaveats } from '../../../../server/answers/trend/gather-caveats.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { Area } from '../../../../server/observation/area.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import {
  barnsley,
  extract,
  injuries,
  observation,
  period,
  surrey,
  westSussex,
} from '../../../support/answer-cases.ts';

const extracts = new Map(
  [
    extract('real'),
    extract('older', { released: '2023-03-31', releasedStated: false, publisher: 'OHID' }),
  ].map((each) => [each.id, each]),
);

function line(area: Area, observations: readonly StoredObservation[]): TrendLine {
  const own = observations.map((each) => ({ ...each, area: area.code }));
  return { role: 'area', area, sex: 'persons', age: ageBand(0, 14), category: null, observations: own };
}

const shown = (label: string, notes: string[] = [], from = 'real') =>
  observation(label, { value: 1, notes, extract: from });

const axis = ['2019/20', '2020/21', '2021/22'].map(period);

describe('the caveats beside a trend', () => {
  it("gather a publisher's note with its periods and areas", () => {
    const lines = [
      line(westSussex, [shown('2019/20', ['with care']), shown('2020/21', ['with care']), shown('2021/22')]),
      line(surrey, [shown('2020/21', ['with care', 'combined'])]),
    ];
    expect(gatherCaveats({ caveats: [] }, lines, axis, extracts)).toEqual([
      {
        text: 'with care',
        source: 'Office for Health Improvement and Disparities',
        periods: ['2019/20', '2020/21'],
        areas: [],
      },
      {
        text: 'combined',
        source: 'Office for Health Improvement and Disparities',
        periods: ['2020/21'],
        areas: ['E10000030'],
      },
    ]);
  });

  it('take from the catalogue what touches the span', () => {
    const lines = [
      line(
        westSussex,
        axis.map(({ label }) => shown(label)),
      ),
    ];
    expect(gatherCaveats(injuries, lines, axis, extracts)).toEqual([
      { text: 'First year of the pandemic.', source: 'OHID', periods: ['2020/21'], areas: [] },
      { text: 'Counts are rounded.', source: 'NHS England', periods: [], areas: [] },
    ]);
    expect(gatherCaveats(injuries, lines, [period('2021/22')], extracts).map(({ text }) => text)).toEqual([
      'Counts are rounded.',
    ]);
  });

  it('take what the catalogue says of certain areas only where one of them is shown', () => {
    const caveats = [{ text: 'Combined.', source: 'OHID', from: null, to: null, areas: ['E10000030'] }];
    const beside = (area: Area) =>
      gatherCaveats({ caveats }, [line(area, [shown('2021/22')])], axis, extracts);
    expect(beside(surrey)).toEqual([{ text: 'Combined.', source: 'OHID', periods: [], areas: [] }]);
    expect(beside(westSussex)).toEqual([]);
  });

  it('say which figures stand under an earlier code', () => {
    const lines = [{ ...line(barnsley, []), observations: [{ ...shown('2019/20'), area: 'E08000016' }] }];
    expect(gatherCaveats({ caveats: [] }, lines, axis, extracts)).toEqual([
      {
        text: 'Published for Barnsley under its earlier code, E08000016; its code, and perhaps a little of its boundary, has changed since.',
        source: 'This service',
        periods: ['2019/20'],
        areas: [],
      },
    ]);
  });

  it('say which periods of a line come from which release', () => {
    const lines = [
      line(westSussex, [shown('2019/20', [], 'older'), shown('2020/21', [], 'older'), shown('2021/22')]),
      line(surrey, [shown('2021/22')]),
    ];
    expect(gatherCaveats({ caveats: [] }, lines, axis, extracts)).toEqual([
      {
        text: 'The line mixes releases, so a step between them may be a revision: 2019/20 to 2020/21 from older.csv (figures to 31 March 2023) and 2021/22 from real.csv (released 4 March 2025).',
        source: 'This service',
        periods: [],
        areas: ['E10000032'],
      },
    ]);
  });

  it('count the periods of a release that do not follow one another', () => {
    const lines = [line(westSussex, [shown('2019/20'), shown('2020/21', [], 'older'), shown('2021/22')])];
    expect(gatherCaveats({ caveats: [] }, lines, axis, extracts)[0]?.text).toContain(
      '2 periods between 2019/20 and 2021/22 from real.csv',
    );
  });

  it('are none where there is nothing to say', () => {
    expect(gatherCaveats({ caveats: [] }, [line(westSussex, [])], [], extracts)).toEqual([]);
  });
});
