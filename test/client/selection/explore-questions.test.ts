import { describe, expect, it } from 'vitest';
import {
  type ExploreAsked,
  toExploredCauses,
  toExploredComparison,
  toExploredInequality,
  toExploredOverview,
  toExploredRelationship,
  toExploredResponsibility,
  toExploredTrend,
  usualAreaType,
} from '../../../client/selection/explore-questions.ts';
import { defaultExploreSelection } from '../../../client/selection/explore-selection.ts';

const adur = { code: 'E07000223', type: 'ltla' } as const;
const sussex = { code: 'E10000032', type: 'utla' } as const;
const brighton = { code: 'E06000043', type: 'utla' } as const;
const england = { code: 'E92000001', type: 'england' } as const;

const chosen = { ...defaultExploreSelection, sex: 'male', benchmark: 'E12000008', asAt: '3' } as const;

function asked(changes: Partial<ExploreAsked> = {}): ExploreAsked {
  return {
    selection: chosen,
    indicators: ['injuries', 'poverty'],
    areas: [sussex],
    areaType: 'utla',
    ...changes,
  };
}

const everyOf = (changes = {}): ExploreAsked =>
  asked({
    selection: { ...chosen, isEvery: true, parent: 'E12000008', ...changes },
    areas: [sussex, brighton],
  });

describe('what each chart is asked', () => {
  it('a trend has the areas, sex, age and benchmark chosen, and England by itself stands beside nothing', () => {
    expect(toExploredTrend(asked({ selection: { ...chosen, age: '0-4' } }), 'poverty')).toMatchObject({
      indicator: 'poverty',
      areas: ['E10000032'],
      sex: 'male',
      age: '0-4',
      benchmark: 'E12000008',
      asAt: '3',
    });
    expect(toExploredTrend(asked({ areas: [england] }), 'poverty').areas).toEqual([]);
  });

  it('one area stands among all of its kind, marked; several stand by themselves', () => {
    expect(toExploredComparison(asked({ areas: [adur] }), 'chart')).toMatchObject({
      indicator: 'injuries',
      areaType: 'ltla',
      areas: [],
      highlight: ['E07000223'],
      view: 'chart',
    });
    expect(toExploredComparison(asked({ areas: [sussex, brighton] }), 'chart')).toMatchObject({
      areaType: null,
      areas: ['E10000032', 'E06000043'],
      highlight: [],
    });
  });

  it('every area keeps to the kind and the place, and marks at most four', () => {
    const marked = ['A', 'B', 'C', 'D', 'E'];
    expect(toExploredComparison(everyOf({ areas: marked }), 'map')).toMatchObject({
      areaType: 'utla',
      parent: 'E12000008',
      areas: [],
      highlight: ['A', 'B', 'C', 'D'],
      view: 'map',
    });
  });

  it('an overview has the indicators chosen alone', () => {
    expect(toExploredOverview(asked())).toMatchObject({
      areas: ['E10000032'],
      parent: null,
      indicators: ['injuries', 'poverty'],
      benchmark: 'E12000008',
    });
    expect(toExploredOverview(everyOf())).toMatchObject({ areas: [], areaType: 'utla', parent: 'E12000008' });
  });

  it('a relationship has the first indicator up the axis, in all areas of the kind, and names those chosen', () => {
    expect(toExploredRelationship(asked({ areas: [england, adur] }))).toMatchObject({
      y: 'injuries',
      x: 'poverty',
      ySex: 'male',
      xSex: 'male',
      areaType: 'ltla',
      parent: null,
      areas: ['E07000223'],
    });
    expect(toExploredRelationship(everyOf())).toMatchObject({
      areaType: 'utla',
      parent: 'E12000008',
      areas: [],
    });
  });

  it('divisions are of the one indicator in the one area', () => {
    const one = asked({ indicators: ['injuries'], selection: { ...chosen, period: '2018/19' } });
    expect(toExploredInequality(one, 'sex')).toMatchObject({
      indicator: 'injuries',
      area: 'E10000032',
      by: 'sex',
      period: '2018/19',
    });
    expect(toExploredResponsibility(one)).toMatchObject({ indicator: 'injuries', area: 'E10000032' });
    expect(toExploredCauses(one)).toMatchObject({ area: 'E10000032', sex: 'male', period: '2018/19' });
  });
});

describe('the usual kind of areas', () => {
  it.each([
    [{ areaType: 'region', parent: null }, ['homelessness'], 'region'],
    [{ areaType: null, parent: null }, ['injury'], 'utla'],
    [{ areaType: null, parent: 'E12000008' }, ['injury'], 'utla'],
    [{ areaType: null, parent: 'E10000032' }, ['injury'], 'ltla'],
    [{ areaType: null, parent: null }, ['homelessness', 'homelessness'], 'ltla'],
    [{ areaType: null, parent: null }, ['homelessness', 'injury'], 'utla'],
    [{ areaType: null, parent: null }, [], 'utla'],
  ] as const)('%o with %o is %s', (selection, themes, kind) => {
    expect(usualAreaType(selection, themes)).toBe(kind);
  });
});
