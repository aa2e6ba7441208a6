import type { InequalityDivision } from '../../server/contract/inequality.ts';
import { chooserOf, lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';
import { england, type SexChoice, sexChoices, type ViewChoice, viewChoices } from './trend-selection.ts';

/** What the view of inequalities shows. Everything in it stands in the address, and nothing else decides what is shown. */
export interface InequalitySelection {
  /** Our id or the publisher's. */
  readonly indicator: string;
  readonly area: string;
  readonly by: InequalityDivision;
  /** By deprivation: which division; null for the fullest. */
  readonly categoryType: string | null;
  /** As the publisher labels it; null for the latest. */
  readonly period: string | null;
  /** By deprivation only: by sex, both are shown. */
  readonly sex: SexChoice;
  /** As in the contract (`0-14`); null for the indicator's own. */
  readonly age: string | null;
  readonly view: ViewChoice;
  /** A store version or a date: the figures as they stood then. */
  readonly asAt: string | null;
}

/** What is shown where the address says nothing else. */
export const defaultInequalitySelection: InequalitySelection = {
  indicator: 'injury-admissions',
  area: england,
  by: 'deprivation',
  categoryType: null,
  period: null,
  sex: 'persons',
  age: null,
  view: 'chart',
  asAt: null,
};

const names = ['indicator', 'area', 'by', 'categoryType', 'period', 'sex', 'age', 'view', 'asAt'] as const;

/** The parameters of the view's address, each as it stands there. */
export type InequalitySearch = { readonly [Name in (typeof names)[number]]?: string };

const divisions = ['deprivation', 'sex'] as const satisfies readonly InequalityDivision[];

/** The view's parameters of any address, unchecked; parameters of other things are dropped. */
export function readInequalitySearch(search: Readonly<Record<string, unknown>>): InequalitySearch {
  const read = names.flatMap((name) => {
    const value = [search[name] ?? []].flat().at(-1);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [];
  });
  return Object.fromEntries(read);
}

/** Reads what an address asks for; what it says wrongly takes its default and is named in `problems`. */
export function parseInequalitySelection(search: SearchRecord): {
  readonly selection: InequalitySelection;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const choose = chooserOf(search, problems);
  const standard = defaultInequalitySelection;
  const selection: InequalitySelection = {
    indicator: lastOf(search.indicator) ?? standard.indicator,
    area: lastOf(search.area)?.toUpperCase() ?? standard.area,
    by: choose('by', divisions, standard.by),
    categoryType: lastOf(search.categoryType),
    period: lastOf(search.period),
    sex: choose('sex', sexChoices, standard.sex),
    age: lastOf(search.age),
    view: choose('view', viewChoices, standard.view),
    asAt: lastOf(search.asAt),
  };
  return { selection, problems };
}

/** The shortest address that is read back as the same selection, save the indicator and the area, which say what it is. */
export function printInequalitySelection(selection: InequalitySelection): InequalitySearch {
  const { indicator, area, ...others } = selection;
  const unusual = Object.entries(others).filter(
    ([name, value]) =>
      value !== null && !Object.entries(defaultInequalitySelection).some(isPair(name, value)),
  );
  return { indicator, area, ...Object.fromEntries(unusual) };
}

function isPair(name: string, value: string) {
  return ([other, usual]: [string, string | null]) => other === name && usual === value;
}
