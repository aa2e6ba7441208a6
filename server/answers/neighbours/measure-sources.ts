import { type AgeBand, ageBand, ageKey } from '../../observation/age-band.ts';
import type { KnownIndicator } from '../known-indicators.ts';

/** Which number of a figure is read: its value, its count, or the number of residents that it was divided by. */
export type ReadNumber = 'value' | 'count' | 'denominator';

/** One way in which a measure can be had. */
export interface MeasureSource {
  readonly indicator: string;
  readonly read: ReadNumber;
  readonly age: AgeBand;
  /** The band that the number is given in per cent of; null where it stands by itself. */
  readonly of: AgeBand | null;
}

/** What makes areas alike, with the ways in which it can be had, the best first. */
export interface WantedMeasure {
  readonly id: string;
  /** What it is called where none of its sources is held. */
  readonly name: string;
  readonly scale: 'as-is' | 'logarithm';
  readonly sources: readonly MeasureSource[];
  /** How to supply it, where nothing is held. */
  readonly remedy: string;
}

const [under5, under15, under16, under18] = [
  ageBand(0, 4),
  ageBand(0, 14),
  ageBand(0, 15),
  ageBand(0, 17),
] as const;

/**
 * What areas are held alike by: circumstances in which children live, and never the injuries themselves. Of figures about
 * injuries only the number of residents that they were divided by is read, where no population is held.
 */
const standing: readonly WantedMeasure[] = [
  {
    id: 'children',
    name: 'Number of children',
    scale: 'logarithm',
    sources: [
      { indicator: 'population', read: 'count', age: under18, of: null },
      { indicator: 'injury-admissions', read: 'denominator', age: under18, of: null },
      { indicator: 'child-poverty-relative', read: 'denominator', age: under16, of: null },
    ],
    remedy: 'Bring mid-year populations by age.',
  },
  {
    id: 'under-fives',
    name: 'Share of children under 5',
    scale: 'as-is',
    sources: [
      { indicator: 'population', read: 'count', age: under5, of: under18 },
      { indicator: 'injury-admissions', read: 'denominator', age: under5, of: under18 },
      { indicator: 'injury-admissions', read: 'denominator', age: under5, of: under15 },
    ],
    remedy: 'Bring mid-year populations by age.',
  },
  {
    id: 'child-poverty',
    name: 'Children in relative low income',
    scale: 'as-is',
    sources: [{ indicator: 'child-poverty-relative', read: 'value', age: under16, of: null }],
    remedy: 'Bring a table of children in low income families.',
  },
  {
    id: 'homelessness',
    name: 'Families owed a homelessness duty',
    scale: 'as-is',
    sources: [
      { indicator: 'homelessness-duty-owed-children', read: 'value', age: ageBand(0, null), of: null },
    ],
    remedy: 'Bring detailed tables of statutory homelessness (H-CLIC).',
  },
];

/** How publishers name a score of deprivation of whole areas. */
const DEPRIVATION_SCORE =
  /^(?:index of multiple )?deprivation score|^income deprivation affecting children|\bIDACI\b|^IMD\b.*score/i;

/** Every measure wanted: the standing ones, and a score of deprivation where an extract has brought one. */
export function listWantedMeasures(known: readonly KnownIndicator[]): WantedMeasure[] {
  const scores = known.filter(
    ({ catalogued, holdings, name }) =>
      catalogued === null && holdings !== null && DEPRIVATION_SCORE.test(name),
  );
  const deprivation: WantedMeasure = {
    id: 'deprivation',
    name: 'Deprivation score',
    scale: 'as-is',
    sources: scores.flatMap(({ id, holdings }) =>
      (holdings?.ages ?? []).map((age) => ({ indicator: id, read: 'value' as const, age, of: null })),
    ),
    remedy: 'Bring scores of deprivation of authorities, as Fingertips exports them.',
  };
  return [...standing, deprivation];
}

/** "Children aged 0 to 17", "Under 5s in per cent of children aged 0 to 17"; of a value, the name of its indicator. */
export function nameMeasure({ read, age, of }: MeasureSource, indicator: KnownIndicator): string {
  if (read === 'value') return indicator.shortName;
  return of === null ? `Children aged ${agesOf(age)}` : `Share under 5 of children aged ${agesOf(of)}`;
}

/** What stands after the figure. */
export function unitOfMeasure({ read, of }: MeasureSource, indicator: KnownIndicator): string {
  if (read === 'value') return indicator.unit.label;
  return of === null ? 'children' : '%';
}

/** Where the number is read, in words; of figures about something else, that these are not used. */
export function sayWhereRead({ read }: MeasureSource, { shortName }: KnownIndicator): string {
  if (read === 'denominator') {
    return `the number of residents that “${shortName}” is divided by; the figures of that indicator are not used`;
  }
  return `“${shortName}”`;
}

/** The bands that must be asked for. */
export const agesToAsk = ({ age, of }: MeasureSource): string[] =>
  of === null ? [ageKey(age)] : [ageKey(age), ageKey(of)];

const agesOf = ({ from, to }: AgeBand): string => `${from} to ${to}`;
