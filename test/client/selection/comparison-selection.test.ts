import { describe, expect, it } from 'vitest';
import {
  type ComparisonForm,
  comparisonParameters,
  defaultComparisonSelection,
  parseComparisonSelection,
  printComparisonSelection,
  readComparisonSearch,
  toComparisonQuestion,
} from '../../../client/selection/comparison-selection.ts';

describe('the address of a comparison', () => {
  it('without anything is the usual comparison', () => {
    expect(parseComparisonSelection({})).toEqual({ selection: defaultComparisonSelection, problems: [] });
    expect(printComparisonSelection(defaultComparisonSelection)).toEqual({ indicator: 'injury-admissions' });
  });

  it.each([
    { indicator: '90284', parent: 'E12000008', method: 'funnel', period: '2018/19' },
    { indicator: '93700', areaType: 'ltla', sex: 'male', age: '0-4', view: 'table', benchmark: 'none' },
    { indicator: '90284', view: 'map', method: 'quintile' },
    { indicator: '90284', view: 'boundaries', highlight: ['E10000032'] },
    { indicator: '90284', view: 'spread', period: '2022/23' },
    { indicator: '90284', highlight: ['E10000032', 'E06000043'] },
    { indicator: '90284', area: ['E10000032', 'E06000043'], asAt: '12' },
  ])('is printed as it was read: %j', (search) => {
    const { selection, problems } = parseComparisonSelection(search);
    expect(problems).toEqual([]);
    expect(printComparisonSelection(selection)).toEqual(search);
  });

  it('highlights four areas at most, and says so', () => {
    const codes = ['e10000032', 'E06000043', 'E06000043', 'E06000001', 'E06000002', 'E06000003'];
    const { selection, problems } = parseComparisonSelection({ highlight: codes });
    expect(selection.highlight).toEqual(['E10000032', 'E06000043', 'E06000001', 'E06000002']);
    expect(problems).toEqual(['too many areas to highlight: 5. The first 4 are.']);
    expect(readComparisonSearch({ highlight: 'E10000032' })).toEqual({ highlight: ['E10000032'] });
  });

  it('names what it says wrongly, and what is shown instead', () => {
    const { selection, problems } = parseComparisonSelection({ method: 'funnels', areaType: 'ward' });
    expect([selection.method, selection.areaType]).toEqual(['ci95', 'utla']);
    expect(problems).toEqual([
      'unknown areaType: ward. It can be utla, region, ltla; utla is shown.',
      'unknown method: funnels. It can be ci95, ci95-99.8, quintile, funnel; ci95 is shown.',
    ]);
  });

  it('keeps its own parameters of any address, unchecked', () => {
    expect(readComparisonSearch({ method: 'funnels', area: 'E10000032', limits: 'band', view: 3 })).toEqual({
      method: 'funnels',
      area: ['E10000032'],
    });
  });
});

describe('what is asked for a comparison', () => {
  it('names the areas to be highlighted, where there are any', () => {
    const marked = { ...defaultComparisonSelection, highlight: ['E10000032'] };
    expect(toComparisonQuestion(marked)).toMatchObject({ highlight: ['E10000032'] });
    expect(toComparisonQuestion(defaultComparisonSelection)).not.toHaveProperty('highlight');
  });

  it('is a map where the form is one, and nothing said of it otherwise', () => {
    expect(toComparisonQuestion({ ...defaultComparisonSelection, view: 'boundaries' })).toMatchObject({
      chart: 'boundaries',
    });
    expect(toComparisonQuestion({ ...defaultComparisonSelection, view: 'map' })).toMatchObject({
      chart: 'map',
    });
    expect(toComparisonQuestion(defaultComparisonSelection)).not.toHaveProperty('chart');
  });

  it('is by no method of its own where areas are shown over time, which none judges', () => {
    const funnel = { ...defaultComparisonSelection, method: 'funnel' } as const;
    const methodIn = (view: ComparisonForm) => toComparisonQuestion({ ...funnel, view }).method;
    expect(methodIn('chart')).toBe('funnel');
    expect(methodIn('spread')).toBe('ci95');
    expect(methodIn('trends')).toBe('ci95');
  });

  it('is every area of a kind, or just those named', () => {
    const within = { ...defaultComparisonSelection, parent: 'E12000008' };
    expect(toComparisonQuestion(within)).toEqual({
      indicator: 'injury-admissions',
      parent: 'E12000008',
      sex: 'persons',
      benchmark: 'E92000001',
      method: 'ci95',
    });
    expect(toComparisonQuestion({ ...within, areaType: 'ltla' })).toMatchObject({ areaType: 'ltla' });
    const named = toComparisonQuestion({ ...within, areas: ['E10000032'], period: '2018/19' });
    expect(named).toMatchObject({ area: ['E10000032'], period: '2018/19' });
    expect(Object.keys(named)).not.toContain('areaType');
    expect(Object.keys(comparisonParameters(named))[0]).toBe('indicator');
  });
});
