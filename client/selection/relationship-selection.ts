import type { ComparedAreaType } from '../../server/contract/comparison.ts';
import type { AcceptedPeriods, RelationshipQuestion } from '../../server/contract/relationship.ts';
import { chooserOf, lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';
import { type SexChoice, sexChoices, type ViewChoice, viewChoices } from './trend-selection.ts';

/** What the view that relates two indicators shows. Everything in it stands in the address, and nothing else decides it. */
export interface RelationshipSelection {
  /** Along the axis: our id or the publisher's. */
  readonly x: string;
  /** Up the axis. */
  readonly y: string;
  readonly xSex: SexChoice;
  readonly ySex: SexChoice;
  /** As in the contract (`0-15`); null for the indicator's own. */
  readonly xAge: string | null;
  readonly yAge: string | null;
  /** Null for the tier of which most areas have both. */
  readonly areaType: ComparedAreaType | null;
  /** Code of a region or county whose areas are shown; null for all of England. */
  readonly parent: string | null;
  /** Codes of areas that are named on the chart. */
  readonly areas: readonly string[];
  /** A period of either indicator as its publisher labels it; null for the latest of both. */
  readonly period: string | null;
  readonly acceptPeriods: AcceptedPeriods;
  readonly view: ViewChoice;
  /** A store version or a date: the figures as they stood then. */
  readonly asAt: string | null;
}

/** What is shown where the address says nothing else. */
export const defaultRelationshipSelection: RelationshipSelection = {
  x: 'child-poverty-relative',
  y: 'injury-admissions',
  xSex: 'persons',
  ySex: 'persons',
  xAge: null,
  yAge: null,
  areaType: null,
  parent: null,
  areas: [],
  period: null,
  acceptPeriods: 'same',
  view: 'chart',
  asAt: null,
};

const areaTypes = ['utla', 'region', 'ltla'] as const satisfies readonly ComparedAreaType[];
const accepted = ['same', 'nearest'] as const satisfies readonly AcceptedPeriods[];

const names = [
  'x',
  'y',
  'xSex',
  'ySex',
  'xAge',
  'yAge',
  'areaType',
  'parent',
  'period',
  'acceptPeriods',
  'view',
  'asAt',
] as const;

/** The parameters of the view's address, each as it stands there. */
export type RelationshipSearch = { readonly [Name in (typeof names)[number]]?: string } & {
  readonly area?: readonly string[];
};

/** The view's parameters of any address, unchecked; parameters of other things are dropped. */
export function readRelationshipSearch(search: Readonly<Record<string, unknown>>): RelationshipSearch {
  const areas = [search.area ?? []].flat().filter((code) => typeof code === 'string');
  const read = names.flatMap((name) => {
    const value = [search[name] ?? []].flat().at(-1);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [];
  });
  return { ...Object.fromEntries(read), ...(areas.length === 0 ? {} : { area: areas }) };
}

/** Reads what an address asks for; what it says wrongly takes its default and is named in `problems`. */
export function parseRelationshipSelection(search: SearchRecord): {
  readonly selection: RelationshipSelection;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const choose = chooserOf(search, problems);
  const standard = defaultRelationshipSelection;
  const codes = [search.area ?? []].flat().map((code) => code.trim().toUpperCase());
  const selection: RelationshipSelection = {
    x: lastOf(search.x) ?? standard.x,
    y: lastOf(search.y) ?? standard.y,
    xSex: choose('xSex', sexChoices, standard.xSex),
    ySex: choose('ySex', sexChoices, standard.ySex),
    xAge: lastOf(search.xAge),
    yAge: lastOf(search.yAge),
    areaType: search.areaType === undefined ? null : choose('areaType', areaTypes, 'utla'),
    parent: lastOf(search.parent)?.toUpperCase() ?? null,
    areas: [...new Set(codes.filter((code) => code !== ''))],
    period: lastOf(search.period),
    acceptPeriods: choose('acceptPeriods', accepted, standard.acceptPeriods),
    view: choose('view', viewChoices, standard.view),
    asAt: lastOf(search.asAt),
  };
  return { selection, problems };
}

/** The shortest address that is read back as the same selection, save the two indicators, which say what it is. */
export function printRelationshipSelection(selection: RelationshipSelection): RelationshipSearch {
  const { x, y, areas, ...others } = selection;
  const usual: Readonly<Record<string, unknown>> = { ...defaultRelationshipSelection };
  const unusual = Object.entries(others).filter(([name, value]) => value !== null && value !== usual[name]);
  return { x, y, ...Object.fromEntries(unusual), ...(areas.length === 0 ? {} : { area: areas }) };
}

/** What the interface must be asked so that the selection can be shown. */
export function toRelationshipQuestion(selection: RelationshipSelection): RelationshipQuestion {
  const { x, y, xSex, ySex, xAge, yAge, areaType, parent, areas, period, acceptPeriods, asAt } = selection;
  return {
    x,
    y,
    ...(areaType === null ? {} : { areaType }),
    ...(parent === null ? {} : { parent }),
    ...(areas.length === 0 ? {} : { area: [...areas] }),
    ...(period === null ? {} : { period }),
    acceptPeriods,
    xSex,
    ...(xAge === null ? {} : { xAge }),
    ySex,
    ...(yAge === null ? {} : { yAge }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** The parameters of a question, in the order in which its addresses are written. */
export function relationshipParameters(question: RelationshipQuestion): SearchRecord {
  const { x, y, areaType, parent, area, period, acceptPeriods, xSex, xAge, ySex, yAge, asAt } = question;
  return { x, y, areaType, parent, area, period, acceptPeriods, xSex, xAge, ySex, yAge, asAt };
}
