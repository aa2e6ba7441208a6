import { type AgeBand, ageBand } from '../../observation/age-band.ts';
import type { Category } from '../../observation/category.ts';
import type { Observation } from '../../observation/observation.ts';
import type { Period } from '../../observation/period.ts';
import { sexes } from '../../observation/sex.ts';
import type { ReadingContext } from '../layout.ts';
import { type RoadUser, roadUsers } from './road-user.ts';
import type { AgeKind, Tally } from './tally.ts';

/** A band of ages that figures are made for: the steps of the tally that it adds up. */
export interface CountedAge {
  readonly age: AgeBand;
  readonly from: number;
  readonly to: number;
  /** Whether it is also divided by road user and by severity. */
  readonly isDivided: boolean;
}

/** Single years, and the bands of children in road safety (0-15), under 18, and either side of five. */
const IN_YEARS: readonly CountedAge[] = [
  ...Array.from({ length: 18 }, (_, years) => counted(years, years, years, years, false)),
  ...[
    [0, 4],
    [5, 15],
    [0, 15],
    [5, 17],
    [0, 17],
  ].map(([from = 0, to = 0]) => counted(from, to, from, to, true)),
  counted(16, 17, 16, 17, false),
];

/** The publisher's bands, and the one that they add up to. */
const IN_BANDS: readonly CountedAge[] = [
  counted(0, 5, 0, 0, true),
  counted(6, 10, 1, 1, true),
  counted(11, 15, 2, 2, true),
  counted(16, 20, 3, 3, false),
  counted(0, 15, 0, 2, true),
];

/** The ages that figures are made for, by how a year of files gives ages. */
export const countedAges: Readonly<Record<AgeKind, readonly CountedAge[]>> = {
  years: IN_YEARS,
  bands: IN_BANDS,
};

const ROAD_USER = 'Road user type';
const SEVERITY = 'Severity';

/** What was counted in an area in a period. */
export interface FigureSet {
  readonly area: string;
  readonly period: Period;
  readonly hasAdjusted: boolean;
  readonly tally: Tally;
  readonly line: number;
  /** What it was added up from: the years of a pool, the areas of a larger one. */
  readonly parts: readonly { readonly area: string; readonly period: Period }[];
}

/** Sends on every figure of an area and period. Areas with nobody hurt have 0, since their collisions were all read. */
export function writeFigures(set: FigureSet, { indicators, sink }: ReadingContext): void {
  const { area, period, tally, line, hasAdjusted } = set;
  const ksi = indicators.find('ksi-casualties');
  const adjusted = indicators.find('ksi-casualties-adjusted');
  for (const counted of countedAges[tally.kind]) {
    const about = { area, period, age: counted.age, line };
    const { from, to } = counted;
    for (const sex of sexes) {
      sink.take(
        toObservation(ksi.id, { ...about, sex, category: null }, tally.ksi(from, to, sex)),
        ksi,
        false,
      );
      if (hasAdjusted) {
        const count = tally.adjusted(from, to, sex);
        sink.take(toObservation(adjusted.id, { ...about, sex, category: null }, count), adjusted, false);
      }
    }
    for (const [category, count] of counted.isDivided ? divide(tally, from, to) : []) {
      sink.take(toObservation(ksi.id, { ...about, sex: 'persons', category }, count), ksi, false);
    }
  }
}

function divide(tally: Tally, from: number, to: number): [Category, number][] {
  const killed = tally.killed(from, to);
  return [
    ...roadUsers.map((user): [Category, number] => [
      toCategory(ROAD_USER, user),
      tally.ofRoadUser(from, to, user),
    ]),
    [toCategory(SEVERITY, 'Killed'), killed],
    [toCategory(SEVERITY, 'Seriously injured'), tally.ksi(from, to, 'persons') - killed],
  ];
}

function toCategory(type: string, value: RoadUser | 'Killed' | 'Seriously injured'): Category {
  return { type, value };
}

export type AboutFigure = Pick<Observation, 'area' | 'period' | 'age' | 'sex' | 'category' | 'line'>;

/** A count; the rate is worked out from populations when it is asked for. */
export function toObservation(indicator: string, about: AboutFigure, count: number): Observation {
  return {
    ...about,
    indicator,
    value: null,
    lower95: null,
    upper95: null,
    lower998: null,
    upper998: null,
    count,
    denominator: null,
    missing: 'not-available',
    notes: [],
  };
}

function counted(from: number, to: number, fromStep: number, toStep: number, isDivided: boolean): CountedAge {
  return { age: ageBand(from, to), from: fromStep, to: toStep, isDivided };
}
