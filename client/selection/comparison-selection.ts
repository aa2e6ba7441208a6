import type { AreaTrendOrder } from '../../server/contract/area-trends.ts';
import type { PanelScale } from '../../server/contract/cause-trends-words.ts';
import type {
  ComparedAreaType,
  ComparisonMethod,
  ComparisonQuestion,
} from '../../server/contract/comparison.ts';
import { panelScales } from '../../server/contract/panel-scale.ts';
import { chooserOf, lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';
import { england, type SexChoice, sexChoices } from './trend-selection.ts';

/** The forms of a comparison: bars or a funnel by its method, a map of tiles or of boundaries, a table, boxes over time, a small trend an area. */
export type ComparisonForm = (typeof forms)[number];

const forms = ['chart', 'map', 'boundaries', 'table', 'spread', 'trends'] as const;

/** Whether a form shows areas period by period, so that no method of comparing them in one has a part in it. */
export const isOverTime = (form: ComparisonForm): boolean => form === 'spread' || form === 'trends';

/** What the view that compares areas shows. Everything in it stands in the address, and nothing else decides it. */
export interface ComparisonSelection {
  /** Our id or the publisher's. */
  readonly indicator: string;
  /** Null for the tier that is usual for the indicator. */
  readonly areaType: ComparedAreaType | null;
  /** Code of a region or county whose areas are shown; null for all of England. */
  readonly parent: string | null;
  /** Codes of areas, where these alone are shown; empty for every area of the kind. */
  readonly areas: readonly string[];
  /** As the publisher labels it; null for the latest. */
  readonly period: string | null;
  readonly sex: SexChoice;
  /** As in the contract (`0-14`); null for the indicator's own. */
  readonly age: string | null;
  /** Code of the area to compare with, or `none`. */
  readonly benchmark: string;
  readonly method: ComparisonMethod;
  readonly view: ComparisonForm;
  /** In which order small trends stand. */
  readonly order: AreaTrendOrder;
  /** Whether all small trends have one scale. */
  readonly scale: PanelScale;
  /** Codes of at most four areas that are marked and named. */
  readonly highlight: readonly string[];
  /** A store version or a date: the figures as they stood then. */
  readonly asAt: string | null;
}

/** What is shown where the address says nothing else. */
export const defaultComparisonSelection: ComparisonSelection = {
  indicator: 'injury-admissions',
  areaType: null,
  parent: null,
  areas: [],
  period: null,
  sex: 'persons',
  age: null,
  benchmark: england,
  method: 'ci95',
  view: 'chart',
  order: 'name',
  scale: 'common',
  highlight: [],
  asAt: null,
};

const areaTypes = ['utla', 'region', 'ltla'] as const satisfies readonly ComparedAreaType[];
const methods = ['ci95', 'ci95-99.8', 'quintile', 'funnel'] as const satisfies readonly ComparisonMethod[];
const orders = ['name', 'value', 'change'] as const satisfies readonly AreaTrendOrder[];

const names = [
  'indicator',
  'areaType',
  'parent',
  'period',
  'sex',
  'age',
  'benchmark',
  'method',
  'view',
  'order',
  'scale',
  'asAt',
] as const;

/** The parameters of the view's address, each as it stands there. */
export type ComparisonSearch = { readonly [Name in (typeof names)[number]]?: string } & {
  readonly area?: readonly string[];
  readonly highlight?: readonly string[];
};

/** The view's parameters of any address, unchecked; parameters of other things are dropped. */
export function readComparisonSearch(search: Readonly<Record<string, unknown>>): ComparisonSearch {
  const areas = [search.area ?? []].flat().filter((code) => typeof code === 'string');
  const marked = [search.highlight ?? []].flat().filter((code) => typeof code === 'string');
  const read = names.flatMap((name) => {
    const value = [search[name] ?? []].flat().at(-1);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [];
  });
  return {
    ...Object.fromEntries(read),
    ...(areas.length === 0 ? {} : { area: areas }),
    ...(marked.length === 0 ? {} : { highlight: marked }),
  };
}

/** Reads what an address asks for; what it says wrongly takes its default and is named in `problems`. */
export function parseComparisonSelection(search: SearchRecord): {
  readonly selection: ComparisonSelection;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const choose = chooserOf(search, problems);
  const standard = defaultComparisonSelection;
  const marked = codesOf(search.highlight);
  if (marked.length > mostHighlighted) problems.push(tooManyHighlighted(marked.length));
  const selection: ComparisonSelection = {
    indicator: lastOf(search.indicator) ?? standard.indicator,
    areaType: search.areaType === undefined ? null : choose('areaType', areaTypes, 'utla'),
    parent: lastOf(search.parent)?.toUpperCase() ?? null,
    areas: codesOf(search.area),
    period: lastOf(search.period),
    sex: choose('sex', sexChoices, standard.sex),
    age: lastOf(search.age),
    benchmark: lastOf(search.benchmark) ?? standard.benchmark,
    method: choose('method', methods, standard.method),
    view: choose('view', forms, standard.view),
    order: choose('order', orders, standard.order),
    scale: choose('scale', panelScales, standard.scale),
    highlight: marked.slice(0, mostHighlighted),
    asAt: lastOf(search.asAt),
  };
  return { selection, problems };
}

/** More names than these would stand in each other's way on a chart. */
export const mostHighlighted = 4;

const tooManyHighlighted = (areas: number): string =>
  `too many areas to highlight: ${areas}. The first ${mostHighlighted} are.`;

function codesOf(given: SearchRecord[string]): string[] {
  const codes = [given ?? []].flat().map((code) => code.trim().toUpperCase());
  return [...new Set(codes.filter((code) => code !== ''))];
}

/** The shortest address that is read back as the same selection, save the indicator, which says what it is. */
export function printComparisonSelection(selection: ComparisonSelection): ComparisonSearch {
  const { indicator, areas, highlight, ...others } = selection;
  const usual: Readonly<Record<string, unknown>> = { ...defaultComparisonSelection };
  const unusual = Object.entries(others).filter(([name, value]) => value !== null && value !== usual[name]);
  return {
    indicator,
    ...Object.fromEntries(unusual),
    ...(areas.length === 0 ? {} : { area: areas }),
    ...(highlight.length === 0 ? {} : { highlight }),
  };
}

/** What the interface must be asked so that the selection can be shown. */
export function toComparisonQuestion(selection: ComparisonSelection): ComparisonQuestion {
  const { indicator, areaType, parent, areas, period, sex, age, benchmark, method, view, highlight, asAt } =
    selection;
  const which =
    areas.length > 0
      ? { area: [...areas] }
      : { ...(areaType === null ? {} : { areaType }), ...(parent === null ? {} : { parent }) };
  return {
    indicator,
    ...which,
    ...(period === null || view === 'trends' ? {} : { period }),
    sex,
    ...(age === null ? {} : { age }),
    benchmark,
    method: isOverTime(view) ? defaultComparisonSelection.method : method,
    ...(view === 'map' || view === 'boundaries' ? { chart: view } : {}),
    ...(highlight.length === 0 ? {} : { highlight: [...highlight] }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** The parameters of a question, in the order in which its addresses are written. */
export function comparisonParameters(question: ComparisonQuestion): SearchRecord {
  const { indicator, areaType, parent, area, period, sex, age, benchmark, method, chart, highlight, asAt } =
    question;
  return { indicator, areaType, parent, area, period, sex, age, benchmark, method, chart, highlight, asAt };
}
