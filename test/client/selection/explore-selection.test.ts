import { describe, expect, it } from 'vitest';
import {
  defaultExploreSelection,
  parseExploreSelection,
  printExploreSelection,
} from '../../../client/selection/explore-selection.ts';
import { readExploreSearch } from '../../../client/selection/read-explore-search.ts';

describe('the address of the page that shows every chart that fits', () => {
  it('is read as it was printed', () => {
    const selection = {
      ...defaultExploreSelection,
      indicators: ['injury-admissions'],
      areas: ['E10000032', 'E06000043'],
      isEvery: true,
      areaType: 'ltla',
      parent: 'E12000008',
      sex: 'male',
      age: '0-4',
      period: '2018/19',
      benchmark: 'none',
      tables: ['trend-injury-admissions'],
      asAt: '4',
    } as const;
    expect(parseExploreSelection(readExploreSearch(printExploreSelection(selection)))).toEqual({
      selection,
      problems: [],
    });
    expect(printExploreSelection(defaultExploreSelection)).toEqual({});
  });

  it('names each indicator and area once, and a parameter given once is a list too', () => {
    const search = readExploreSearch({
      indicator: '90284',
      area: ['e10000032', 'E10000032', ' '],
      method: 'funnel',
    });
    expect(search).toEqual({ indicator: ['90284'], area: ['e10000032', 'E10000032'] });
    expect(parseExploreSelection(search).selection).toMatchObject({
      indicators: ['90284'],
      areas: ['E10000032'],
      isEvery: false,
    });
  });

  it.each([
    [{ areas: 'all' }, true],
    [{ areaType: 'region' }, true],
    [{ parent: 'E12000008' }, true],
    [{ area: 'E10000032' }, false],
    [{}, false],
  ])('%o means every area: %s', (search, isEvery) => {
    const read = parseExploreSelection(search);
    expect(read.selection.isEvery).toBe(isEvery);
    expect(read.problems).toEqual([]);
  });

  it.each([
    [{ areas: 'some' }, /^unknown areas: some\. It can be all/],
    [{ area: 'E10000032', parent: 'E12000008' }, /^parent beside named areas: add areas=all/],
    [{ sex: 'women' }, /^unknown sex: women/],
    [
      { indicator: ['a', 'b'], age: '0-4' },
      /^age with several indicators: 0-4\. Each is shown for its own age/,
    ],
    [{ indicator: ['a', 'b'], period: '2020' }, /^period with several indicators: 2020\. .* latest period/],
    [
      { indicator: Array.from({ length: 13 }, (_, place) => `i${place}`) },
      /^too many indicators: 13\. The first 12 are shown/,
    ],
  ])('%o is named as a problem', (search, words) => {
    const { problems } = parseExploreSelection(search);
    expect(problems).toEqual([expect.stringMatching(words)]);
  });

  it('shows several indicators at their own ages whatever the address says', () => {
    const { selection } = parseExploreSelection({ indicator: ['a', 'b'], age: '0-4', period: '2020' });
    expect(selection).toMatchObject({ age: null, period: null });
  });
});
