import type { Neighbour, NeighbourMeasure, NeighboursAnswer } from '../../contract/neighbours.ts';
import type { Area } from '../../observation/area.ts';
import type { AnswerContext } from '../answer-context.ts';
import { toAreaAnswer } from '../contract-nouns.ts';
import type { KnownAreas } from '../known-areas.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { findPeers } from '../profile/find-peers.ts';
import { gatherMeasures, type HeldMeasure } from './gather-measures.ts';
import { type Distances, measureDistances } from './measure-distances.ts';
import { nameMeasure, sayWhereRead, unitOfMeasure } from './measure-sources.ts';

/** With one measure alone, neighbours would only be those of like size, or of like poverty. */
export const FEWEST_MEASURES = 2;

/** With fewer areas a standard deviation says little. */
export const FEWEST_AREAS = 5;

/** Neighbours as they were worked out, or why they could not be. */
export type ComputedNeighbours = Pick<
  NeighboursAnswer,
  'measures' | 'notUsed' | 'compared' | 'leftOut' | 'neighbours' | 'why'
> & { readonly extracts: readonly string[] };

/** What neighbours are worked out with. */
export interface ComputingGround {
  readonly areas: KnownAreas;
  readonly known: readonly KnownIndicator[];
}

/** Every area of the same kind in force today that has all measures, the most similar first. */
export async function findComputedNeighbours(
  area: Area,
  { areas, known }: ComputingGround,
  context: AnswerContext,
): Promise<ComputedNeighbours> {
  const authorities = findPeers(area, areas, context.today)?.codes ?? [];
  const { held, notUsed } = await gatherMeasures({ area, authorities, known }, context);
  const codes = authorities.flatMap(([code]) => code ?? []);
  const complete = codes.filter((code) => held.every(({ values }) => values.has(code)));
  const distances = measureDistances(area.code, held.map(toValues), held.length === 0 ? [] : complete);
  const used = held.filter(({ wanted }) => !distances.alike.includes(wanted.id));
  const unused = [...notUsed, ...held.filter((each) => !used.includes(each)).map(sayAlike)];
  const why = whyNone(area, used, complete.length);
  const name = (code: string) => toAreaAnswer(areas.get(code) ?? area);
  return {
    measures: used.map((each) => toMeasure(each, area.code, distances)),
    notUsed: unused,
    compared: Math.max(0, complete.length - 1),
    leftOut: codes
      .filter((code) => !complete.includes(code))
      .map((code) => ({ area: name(code), why: sayLacking(code, held) })),
    neighbours: why === null ? distances.placed.map((placed) => toNeighbour(placed, name)) : [],
    extracts: [...new Set(used.flatMap(({ extracts }) => extracts))],
    why,
  };
}

function toValues({ wanted, values }: HeldMeasure) {
  return { id: wanted.id, scale: wanted.scale, values };
}

function toMeasure(
  { wanted, source, indicator, values, period }: HeldMeasure,
  code: string,
  { spreads }: Distances,
): NeighbourMeasure {
  const spread = spreads.find(({ id }) => id === wanted.id);
  const value = values.get(code);
  if (!spread || value === undefined) throw new Error(`measure without a value: ${wanted.id} of ${code}`);
  return {
    id: wanted.id,
    name: nameMeasure(source, indicator),
    unit: unitOfMeasure(source, indicator),
    indicator: indicator.id,
    from: sayWhereRead(source, indicator),
    period: period.label,
    scale: wanted.scale,
    value,
    mean: spread.mean,
    standardDeviation: spread.standardDeviation,
  };
}

function toNeighbour(
  { code, rank, distance, parts }: Distances['placed'][number],
  name: (code: string) => Neighbour['area'],
): Neighbour {
  return {
    area: name(code),
    rank,
    distance,
    closeness: null,
    parts: parts.map(({ id, ...part }) => ({ measure: id, ...part })),
    note: null,
  };
}

function sayAlike({ wanted, source, indicator }: HeldMeasure): NeighboursAnswer['notUsed'][number] {
  return {
    id: wanted.id,
    name: nameMeasure(source, indicator),
    why: 'All areas have the same value, so it tells none from another.',
  };
}

function sayLacking(code: string, held: readonly HeldMeasure[]): string {
  const lacking = held.filter(({ values }) => !values.has(code));
  const names = lacking.map(
    ({ source, indicator, period }) => `${nameMeasure(source, indicator)}, ${period.label}`,
  );
  return `No figure: ${names.join('; ')}.`;
}

function whyNone(area: Area, used: readonly HeldMeasure[], complete: number): string | null {
  if (used.length === 0) {
    return `None of the measures by which areas could be told apart is held for ${area.name} and its like.`;
  }
  if (used.length < FEWEST_MEASURES) {
    return 'Only one of the measures is held, and one alone does not make areas alike.';
  }
  if (complete >= FEWEST_AREAS) return null;
  return `Only ${complete} areas of this kind have every measure; ${FEWEST_AREAS} are needed.`;
}
