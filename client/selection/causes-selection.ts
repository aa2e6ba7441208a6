import type { CauseTrendsQuestion } from '../../server/contract/cause-trends.ts';
import type { PanelScale } from '../../server/contract/cause-trends-words.ts';
import type { CauseDivision, CausesQuestion } from '../../server/contract/causes.ts';
import { panelScales } from '../../server/contract/panel-scale.ts';
import { chooserOf, lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';
import { england, type SexChoice, sexChoices } from './trend-selection.ts';

type CausePosition = NonNullable<CausesQuestion['position']>;

/** Forms of the view: bars of one period, the same as tables, or lines through time. */
export type CausesViewChoice = 'chart' | 'table' | 'time';

/** What the view of causes shows. Everything in it stands in the address, and nothing else decides what is shown. */
export interface CausesSelection {
  readonly area: string;
  readonly by: CauseDivision;
  readonly position: CausePosition;
  /** With `by: code`: id of the group of causes whose codes are shown; null for all. */
  readonly within: string | null;
  /** As in the contract (`0-4`); null for the one that is usual. */
  readonly age: string | null;
  readonly sex: SexChoice;
  /** As the publisher labels it; null for the latest. */
  readonly period: string | null;
  readonly view: CausesViewChoice;
  /** Through time: whether all charts have one scale. */
  readonly scale: PanelScale;
  /** A store version or a date: the figures as they stood then. */
  readonly asAt: string | null;
}

/** What is shown where the address says nothing else. */
export const defaultCausesSelection: CausesSelection = {
  area: england,
  by: 'cause',
  position: 'first',
  within: null,
  age: null,
  sex: 'persons',
  period: null,
  view: 'chart',
  scale: 'common',
  asAt: null,
};

const names = ['area', 'by', 'position', 'within', 'age', 'sex', 'period', 'view', 'scale', 'asAt'] as const;

/** The parameters of the view's address, each as it stands there. */
export type CausesSearch = { readonly [Name in (typeof names)[number]]?: string };

const divisions = ['cause', 'intent', 'code'] as const satisfies readonly CauseDivision[];
const positions = ['first', 'any'] as const satisfies readonly CausePosition[];
const views = ['chart', 'table', 'time'] as const satisfies readonly CausesViewChoice[];

/** The view's parameters of any address, unchecked; parameters of other things are dropped. */
export function readCausesSearch(search: Readonly<Record<string, unknown>>): CausesSearch {
  const read = names.flatMap((name) => {
    const value = [search[name] ?? []].flat().at(-1);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [];
  });
  return Object.fromEntries(read);
}

/** Reads what an address asks for; what it says wrongly takes its default and is named in `problems`. */
export function parseCausesSelection(search: SearchRecord): {
  readonly selection: CausesSelection;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const choose = chooserOf(search, problems);
  const standard = defaultCausesSelection;
  const by = choose('by', divisions, standard.by);
  const position = choose('position', positions, standard.position);
  const selection: CausesSelection = {
    area: lastOf(search.area)?.toUpperCase() ?? standard.area,
    by,
    // Intents are told by the first external cause alone.
    position: by === 'intent' ? 'first' : position,
    // Only single codes lie within a group.
    within: by === 'code' ? lastOf(search.within) : null,
    age: lastOf(search.age),
    sex: choose('sex', sexChoices, standard.sex),
    period: lastOf(search.period),
    view: choose('view', views, standard.view),
    scale: choose('scale', panelScales, standard.scale),
    asAt: lastOf(search.asAt),
  };
  return { selection, problems };
}

/** The shortest address that is read back as the same selection, save the area, which says what it is about. */
export function printCausesSelection(selection: CausesSelection): CausesSearch {
  const { area, ...others } = selection;
  const usual = new Map<string, string | null>(Object.entries(defaultCausesSelection));
  const unusual = Object.entries(others).filter(
    ([name, value]) => value !== null && usual.get(name) !== value,
  );
  return { area, ...Object.fromEntries(unusual) };
}

/** What the interface must be asked so that the selection can be shown. */
export function toCausesQuestion(selection: CausesSelection): CausesQuestion {
  const { area, by, position, within, age, sex, period, asAt } = selection;
  return {
    area,
    by,
    position,
    sex,
    ...(within === null ? {} : { within }),
    ...(age === null ? {} : { age }),
    ...(period === null ? {} : { period }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** The parameters of a question, in the order in which its addresses are written. */
export function causesParameters(question: CausesQuestion): SearchRecord {
  const { area, by, position, within, age, sex, period, asAt } = question;
  return { area, by, position, within, age, sex, period, asAt };
}

/** What the interface must be asked so that the selection can be shown through time: every period, so none is named. */
export function toCauseTrendsQuestion(selection: CausesSelection): CauseTrendsQuestion {
  const { period: _period, ...question } = toCausesQuestion(selection);
  return question;
}
