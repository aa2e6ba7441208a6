import type { ComparedAreaType } from '../../server/contract/comparison.ts';
import type { OverviewQuestion } from '../../server/contract/overview.ts';
import { chooserOf, lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';
import { england, type SexChoice, sexChoices } from './trend-selection.ts';

/** What the overview shows. Everything in it stands in the address, and nothing else decides it. */
export interface OverviewSelection {
  /** Code of a region, a county or the area of a partner; null for none. */
  readonly parent: string | null;
  /** Codes of areas, where these alone are shown; empty for every area of the kind. */
  readonly areas: readonly string[];
  /** Ids of indicators, ours or the publisher's, where these alone are shown; empty for every one held. */
  readonly indicators: readonly string[];
  /** Null for what is usual within the parent; regions where there is none. */
  readonly areaType: ComparedAreaType | null;
  /** Code of the area to compare with, or `none`. */
  readonly benchmark: string;
  readonly sex: SexChoice;
  /** Key of the column that the areas stand by; null for by name. */
  readonly sort: string | null;
  /** A store version or a date: the figures as they stood then. */
  readonly asAt: string | null;
}

/** What is shown where the address says nothing else. */
export const defaultOverviewSelection: OverviewSelection = {
  parent: null,
  areas: [],
  indicators: [],
  areaType: null,
  benchmark: england,
  sex: 'persons',
  sort: null,
  asAt: null,
};

const areaTypes = ['utla', 'region', 'ltla'] as const satisfies readonly ComparedAreaType[];

const names = ['parent', 'areaType', 'benchmark', 'sex', 'sort', 'asAt'] as const;

/** The parameters of the view's address, each as it stands there. */
export type OverviewSearch = { readonly [Name in (typeof names)[number]]?: string } & {
  readonly area?: readonly string[];
  readonly indicator?: readonly string[];
};

/** The view's parameters of any address, unchecked; parameters of other things are dropped. */
export function readOverviewSearch(search: Readonly<Record<string, unknown>>): OverviewSearch {
  const areas = textsOf(search.area);
  const indicators = textsOf(search.indicator);
  const read = names.flatMap((name) => {
    const value = [search[name] ?? []].flat().at(-1);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [];
  });
  return {
    ...Object.fromEntries(read),
    ...(areas.length === 0 ? {} : { area: areas }),
    ...(indicators.length === 0 ? {} : { indicator: indicators }),
  };
}

const textsOf = (given: unknown): string[] =>
  [given ?? []].flat().filter((text): text is string => typeof text === 'string' && text.trim() !== '');

/** Reads what an address asks for; what it says wrongly takes its default and is named in `problems`. */
export function parseOverviewSelection(search: SearchRecord): {
  readonly selection: OverviewSelection;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const choose = chooserOf(search, problems);
  const standard = defaultOverviewSelection;
  const codes = [search.area ?? []].flat().map((code) => code.trim().toUpperCase());
  const selection: OverviewSelection = {
    parent: lastOf(search.parent)?.toUpperCase() ?? null,
    areas: [...new Set(codes.filter((code) => code !== ''))],
    indicators: [...new Set([search.indicator ?? []].flat().map((id) => id.trim()))],
    areaType: search.areaType === undefined ? null : choose('areaType', areaTypes, 'utla'),
    benchmark: lastOf(search.benchmark) ?? standard.benchmark,
    sex: choose('sex', sexChoices, standard.sex),
    sort: lastOf(search.sort),
    asAt: lastOf(search.asAt),
  };
  return { selection, problems };
}

/** The shortest address that is read back as the same selection. */
export function printOverviewSelection(selection: OverviewSelection): OverviewSearch {
  const { areas, indicators, ...others } = selection;
  const usual: Readonly<Record<string, unknown>> = { ...defaultOverviewSelection };
  const unusual = Object.entries(others).filter(([name, value]) => value !== null && value !== usual[name]);
  return {
    ...Object.fromEntries(unusual),
    ...(areas.length === 0 ? {} : { area: areas }),
    ...(indicators.length === 0 ? {} : { indicator: indicators }),
  };
}

/** What the interface must be asked so that the selection can be shown; areas that are named stand for themselves. */
export function toOverviewQuestion(selection: OverviewSelection): OverviewQuestion {
  const { parent, areas, indicators, areaType, benchmark, sex, sort, asAt } = selection;
  const which =
    areas.length > 0
      ? { area: [...areas] }
      : { ...(parent === null ? {} : { parent }), ...(areaType === null ? {} : { areaType }) };
  return {
    ...which,
    ...(indicators.length === 0 ? {} : { indicator: [...indicators] }),
    benchmark,
    sex,
    ...(sort === null ? {} : { sort }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** The parameters of a question, in the order in which its addresses are written. */
export function overviewParameters(question: OverviewQuestion): SearchRecord {
  const { parent, area, areaType, indicator, benchmark, sex, sort, asAt } = question;
  return { parent, area, areaType, indicator, benchmark, sex, sort, asAt };
}
