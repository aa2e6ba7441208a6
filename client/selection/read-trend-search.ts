import type { TrendSearch } from './print-trend-selection.ts';

const texts = [
  'indicator',
  'age',
  'sex',
  'by',
  'categoryType',
  'benchmark',
  'region',
  'view',
  'limits',
  'layout',
  'show',
  'axis',
  'target',
  'asAt',
] as const;

/**
 * The trend's parameters of any address, unchecked: wrong ones stay, so that the view can name them, and parameters of
 * other things are dropped. Areas are a list even where there is one.
 */
export function readTrendSearch(search: Readonly<Record<string, unknown>>): TrendSearch {
  const areas = [search.area ?? []].flat().filter((code) => typeof code === 'string');
  const read = texts.flatMap((name) => {
    const value = [search[name] ?? []].flat().at(-1);
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return inOrder({ ...Object.fromEntries(read), ...(areas.length === 0 ? {} : { area: areas }) });
}

/** Areas stand after the indicator, as `printTrendSelection` writes them. */
function inOrder({ indicator, area, ...others }: TrendSearch): TrendSearch {
  return {
    ...(indicator === undefined ? {} : { indicator }),
    ...(area === undefined ? {} : { area }),
    ...others,
  };
}
