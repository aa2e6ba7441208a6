import { defaultTrendSelection, type TrendSelection } from './trend-selection.ts';

/** The parameters of the trend view's address, each as it stands there. */
export interface TrendSearch {
  readonly [name: string]: string | readonly string[] | undefined;
  readonly indicator?: string;
  readonly area?: readonly string[];
  readonly age?: string;
  readonly sex?: string;
  readonly by?: string;
  readonly categoryType?: string;
  readonly benchmark?: string;
  readonly region?: string;
  readonly view?: string;
  readonly limits?: string;
  readonly layout?: string;
  readonly show?: string;
  readonly axis?: string;
  readonly target?: string;
  readonly asAt?: string;
}

/**
 * The shortest address that `parseTrendSelection` reads back as the same selection: what is as usual is left out, save
 * the indicator and the sex, without which a reader could not tell what the address is about.
 */
export function printTrendSelection(selection: TrendSelection): TrendSearch {
  const unusual = <Name extends 'by' | 'benchmark' | 'view' | 'limits' | 'layout' | 'show' | 'axis'>(
    name: Name,
  ) => (selection[name] === defaultTrendSelection[name] ? undefined : selection[name]);
  return withoutBlanks({
    indicator: selection.indicator,
    area: selection.areas.length === 0 ? undefined : selection.areas,
    age: selection.age ?? undefined,
    sex: selection.sex,
    by: unusual('by'),
    categoryType: selection.categoryType ?? undefined,
    benchmark: unusual('benchmark'),
    region: selection.region ? 'on' : undefined,
    view: unusual('view'),
    limits: unusual('limits'),
    layout: unusual('layout'),
    show: unusual('show'),
    axis: unusual('axis'),
    target: selection.target === null ? undefined : String(selection.target),
    asAt: selection.asAt ?? undefined,
  });
}

/** Undefined members are dropped, so that two ways to the same selection print the same address. */
function withoutBlanks(search: { [Name in keyof TrendSearch]: TrendSearch[Name] | undefined }): TrendSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
