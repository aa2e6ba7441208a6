import type { PartnerTrendQuestion } from '../../server/contract/partner-trend.ts';
import { chooserOf, lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';
import { england, type SexChoice, sexChoices, type ViewChoice, viewChoices } from './trend-selection.ts';

/** What the view of who was responsible shows. Everything in it stands in the address, and nothing else decides it. */
export interface PartnerTrendSelection {
  /** Our id or the publisher's. */
  readonly indicator: string;
  readonly area: string;
  readonly sex: SexChoice;
  readonly view: ViewChoice;
  /** A store version or a date: the figures as they stood then. */
  readonly asAt: string | null;
}

/** What is shown where the address says nothing else. */
export const defaultPartnerTrendSelection: PartnerTrendSelection = {
  indicator: 'injury-admissions',
  area: england,
  sex: 'persons',
  view: 'chart',
  asAt: null,
};

const names = ['indicator', 'area', 'sex', 'view', 'asAt'] as const;

/** The parameters of the view's address, each as it stands there. */
export type PartnerTrendSearch = { readonly [Name in (typeof names)[number]]?: string };

/** The view's parameters of any address, unchecked; parameters of other things are dropped. */
export function readPartnerTrendSearch(search: Readonly<Record<string, unknown>>): PartnerTrendSearch {
  const read = names.flatMap((name) => {
    const value = [search[name] ?? []].flat().at(-1);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [];
  });
  return Object.fromEntries(read);
}

/** Reads what an address asks for; what it says wrongly takes its default and is named in `problems`. */
export function parsePartnerTrendSelection(search: SearchRecord): {
  readonly selection: PartnerTrendSelection;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const choose = chooserOf(search, problems);
  const standard = defaultPartnerTrendSelection;
  const selection: PartnerTrendSelection = {
    indicator: lastOf(search.indicator) ?? standard.indicator,
    area: lastOf(search.area)?.toUpperCase() ?? standard.area,
    sex: choose('sex', sexChoices, standard.sex),
    view: choose('view', viewChoices, standard.view),
    asAt: lastOf(search.asAt),
  };
  return { selection, problems };
}

/** The shortest address that is read back as the same selection, save the indicator and the area, which say what it is. */
export function printPartnerTrendSelection(selection: PartnerTrendSelection): PartnerTrendSearch {
  const { indicator, area, sex, view, asAt } = selection;
  const standard = defaultPartnerTrendSelection;
  return {
    indicator,
    area,
    ...(sex === standard.sex ? {} : { sex }),
    ...(view === standard.view ? {} : { view }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** What the interface must be asked so that the selection can be shown. */
export function toPartnerTrendQuestion(selection: PartnerTrendSelection): PartnerTrendQuestion {
  const { indicator, area, sex, asAt } = selection;
  return { area, indicator, sex, ...(asAt === null ? {} : { asAt }) };
}

/** The parameters of a question, in the order in which its addresses are written. */
export function partnerTrendParameters({ area, indicator, sex, asAt }: PartnerTrendQuestion): SearchRecord {
  return { area, indicator, sex, asAt };
}
