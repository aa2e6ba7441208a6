import { ageKey } from '../../observation/age-band.ts';
import type { Period } from '../../observation/period.ts';
import type { StoredObservation } from '../../store/store.ts';
import { completeMeasure } from '../complete-measure.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { comesYearly, spanKey } from '../trend/trend-periods.ts';
import type { MeasureSource } from './measure-sources.ts';

/** Codes of one authority, the one in force first. */
export type AuthorityCodes = readonly string[];

/** What a source has for the areas compared, all of it of one period. */
export interface ChosenValues {
  readonly period: Period;
  /** By the code in force. */
  readonly values: ReadonlyMap<string, number>;
  readonly extracts: readonly string[];
}

/** The values, or in words why there are none that serve. */
export type ValueChoice =
  | { readonly kind: 'chosen'; readonly chosen: ChosenValues }
  | { readonly kind: 'none'; readonly why: string };

/** With fewer of the areas a measure would leave out whole kinds of them, as the counties. */
export const LEAST_HELD = 0.9;

/** What a measure is chosen with. */
export interface ChoiceSetting {
  readonly source: MeasureSource;
  readonly indicator: KnownIndicator;
  readonly subject: { readonly code: string; readonly name: string };
  readonly authorities: readonly AuthorityCodes[];
  readonly scale: 'as-is' | 'logarithm';
}

/**
 * The values of the latest year in which the area itself and nine in ten of the others have one. Years only: pools and
 * quarters are of other lengths than the figures of other areas may be.
 */
export function chooseValues(
  observations: readonly StoredObservation[],
  setting: ChoiceSetting,
): ValueChoice {
  const { subject, authorities } = setting;
  const byYear = gatherByYear(observations.filter(({ period }) => comesYearly(period)));
  const choices = byYear.map((ofYear) => readYear(ofYear, setting));
  const serving = choices.find(
    ({ values }) => values.has(subject.code) && values.size >= LEAST_HELD * authorities.length,
  );
  if (serving) return { kind: 'chosen', chosen: serving };
  return { kind: 'none', why: explain(choices, setting) };
}

/** The figures of each year, the latest first. */
function gatherByYear(observations: readonly StoredObservation[]): StoredObservation[][] {
  const byYear = new Map<string, StoredObservation[]>();
  for (const each of observations) {
    const key = spanKey(each.period);
    const there = byYear.get(key);
    if (there) there.push(each);
    else byYear.set(key, [each]);
  }
  return [...byYear.values()].sort((one, other) => endOf(other).localeCompare(endOf(one)));
}

const endOf = ([first]: readonly StoredObservation[]): string => first?.period.end ?? '';

function readYear(ofYear: readonly StoredObservation[], setting: ChoiceSetting): ChosenValues {
  const { source, authorities } = setting;
  const byPlace = new Map(ofYear.map((each) => [`${each.area} ${ageKey(each.age)}`, each]));
  const find = (codes: AuthorityCodes, age: MeasureSource['age']) =>
    codes.flatMap((code) => byPlace.get(`${code} ${ageKey(age)}`) ?? [])[0];
  const values = new Map<string, number>();
  const extracts = new Set<string>();
  for (const codes of authorities) {
    const [part, whole] = [find(codes, source.age), source.of && find(codes, source.of)];
    const value = part && readValue(part, whole ?? null, setting);
    const [inForce] = codes;
    if (value === null || value === undefined || inForce === undefined) continue;
    values.set(inForce, value);
    for (const each of [part, whole]) if (each) extracts.add(each.extract);
  }
  const [first] = ofYear;
  if (!first) throw new Error('a year without figures');
  return { period: first.period, values, extracts: [...extracts] };
}

/** A logarithm needs a number above zero, and a share a whole above zero. */
function readValue(
  part: StoredObservation,
  whole: StoredObservation | null,
  { source, indicator, scale }: ChoiceSetting,
): number | null {
  const number = readNumber(part, source, indicator);
  if (source.of === null) return number !== null && scale === 'logarithm' && number <= 0 ? null : number;
  const all = whole && readNumber(whole, source, indicator);
  return number === null || all === null || all <= 0 ? null : (number / all) * 100;
}

function readNumber(
  observation: StoredObservation,
  { read }: MeasureSource,
  { unit }: KnownIndicator,
): number | null {
  return read === 'value' ? completeMeasure(observation, unit).value : observation[read];
}

/** Of several years the one with the most areas is spoken of. */
function explain(choices: readonly ChosenValues[], { subject, authorities }: ChoiceSetting): string {
  const fullest = choices.toSorted((one, other) => other.values.size - one.values.size)[0];
  if (!fullest || fullest.values.size === 0) return 'No figure for a whole year is held for these areas.';
  const { period, values } = fullest;
  const held = `Of ${period.label}, ${values.size} of ${authorities.length} areas of this kind have a figure`;
  if (values.size < LEAST_HELD * authorities.length) return `${held}; nine in ten are needed.`;
  return `No figure is held for ${subject.name} in a year in which the others have one.`;
}
