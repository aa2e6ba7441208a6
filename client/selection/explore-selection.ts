import type { ComparedAreaType } from '../../server/contract/comparison.ts';
import { chooserOf, lastOf } from './address-parameters.ts';
import type { ExploreSearch } from './read-explore-search.ts';
import type { SearchRecord } from './search-string.ts';
import { england, type SexChoice, sexChoices } from './trend-selection.ts';

/** What the page that shows every chart that fits is asked for. Everything in it stands in the address. */
export interface ExploreSelection {
  /** Our ids or the publisher's, in the order in which they were chosen. */
  readonly indicators: readonly string[];
  /** Codes of areas; beside every area of a kind, those that are marked. */
  readonly areas: readonly string[];
  /** Whether every area of a kind is meant. */
  readonly isEvery: boolean;
  /** With every area: of which kind; null for the usual one. */
  readonly areaType: ComparedAreaType | null;
  /** With every area: code of the region or county that they lie within; null for all of England. */
  readonly parent: string | null;
  readonly sex: SexChoice;
  /** With one indicator: as in the contract (`0-14`); null for the indicator's own. */
  readonly age: string | null;
  /** With one indicator: as the publisher labels it; null for the latest. */
  readonly period: string | null;
  /** Code of the area to compare with, or `none`. */
  readonly benchmark: string;
  /** Keys of the charts that are shown as tables. */
  readonly tables: readonly string[];
  /** A store version or a date: the figures as they stood then. */
  readonly asAt: string | null;
}

/** As many as fit beside each other in an overview on paper, and as a group may have. */
export const mostExplored = { indicators: 12, areas: 200 } as const;

/** What is shown where the address says nothing else. */
export const defaultExploreSelection: ExploreSelection = {
  indicators: [],
  areas: [],
  isEvery: false,
  areaType: null,
  parent: null,
  sex: 'persons',
  age: null,
  period: null,
  benchmark: england,
  tables: [],
  asAt: null,
};

const areaTypes = ['utla', 'region', 'ltla'] as const satisfies readonly ComparedAreaType[];
/** Reads what an address asks for; what it says wrongly, or of several what is for one, is named in `problems`. */
export function parseExploreSelection(search: SearchRecord): {
  readonly selection: ExploreSelection;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const choose = chooserOf(search, problems);
  const most = mostExplored;
  const indicators = firstOf(listOf(search.indicator), most.indicators, 'indicators', problems);
  const codes = listOf([search.area ?? []].flat().map((code) => code.toUpperCase()));
  const areas = firstOf(codes, most.areas, 'areas', problems);
  const kind = search.areaType === undefined ? null : choose('areaType', areaTypes, 'utla');
  const parent = lastOf(search.parent)?.toUpperCase() ?? null;
  const isEvery = readEvery(search, areas, problems);
  const ofOne = (name: 'age' | 'period') => readOfOne(name, lastOf(search[name]), indicators, problems);
  const selection: ExploreSelection = {
    indicators,
    areas,
    isEvery,
    areaType: isEvery ? kind : null,
    parent: isEvery ? parent : null,
    sex: choose('sex', sexChoices, defaultExploreSelection.sex),
    age: ofOne('age'),
    period: ofOne('period'),
    benchmark: lastOf(search.benchmark) ?? defaultExploreSelection.benchmark,
    tables: listOf(search.table),
    asAt: lastOf(search.asAt),
  };
  return { selection, problems };
}

/** The shortest address that is read back as the same selection. */
export function printExploreSelection(selection: ExploreSelection): ExploreSearch {
  const { indicators, areas, isEvery, tables, ...others } = selection;
  const usual: Readonly<Record<string, unknown>> = { ...defaultExploreSelection };
  const unusual = Object.entries(others).filter(([name, value]) => value !== null && value !== usual[name]);
  return {
    ...(indicators.length === 0 ? {} : { indicator: indicators }),
    ...(areas.length === 0 ? {} : { area: areas }),
    ...(isEvery ? { areas: 'all' } : {}),
    ...Object.fromEntries(unusual),
    ...(tables.length === 0 ? {} : { table: tables }),
  };
}

/** Each once, in the order given. */
function listOf(given: SearchRecord[string]): string[] {
  const texts = [given ?? []].flat().map((text) => text.trim());
  return [...new Set(texts.filter((text) => text !== ''))];
}

function firstOf(given: readonly string[], most: number, name: string, problems: string[]) {
  if (given.length > most) {
    problems.push(`too many ${name}: ${given.length}. The first ${most} are shown.`);
  }
  return given.slice(0, most);
}

/** `areas=all`; a kind or a place says the same where no area is named. */
function readEvery(search: SearchRecord, areas: readonly string[], problems: string[]): boolean {
  const asked = lastOf(search.areas);
  if (asked === 'all') return true;
  if (asked !== null) problems.push(`unknown areas: ${asked}. It can be all; or name each with area.`);
  const given = (['parent', 'areaType'] as const).filter((name) => lastOf(search[name]) !== null);
  if (given.length === 0 || areas.length === 0) return given.length > 0;
  problems.push(`${given.join(' and ')} beside named areas: add areas=all to show every area of the kind.`);
  return false;
}

function readOfOne(
  name: 'age' | 'period',
  given: string | null,
  indicators: readonly string[],
  problems: string[],
): string | null {
  if (given === null || indicators.length < 2) return given;
  const own = name === 'age' ? 'own age' : 'latest period';
  problems.push(`${name} with several indicators: ${given}. Each is shown for its ${own}.`);
  return null;
}
