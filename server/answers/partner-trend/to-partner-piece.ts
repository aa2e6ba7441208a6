import type { PartnerPiece, PartnerPoint } from '../../contract/partner-trend.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import { ageKey } from '../../observation/age-band.ts';
import { describeAgePiece } from '../../responsibility/find-eras.ts';
import { commissionerOfFigure } from '../commissioner-of-figure.ts';
import { completeMeasure } from '../complete-measure.ts';
import { toAgeAnswer } from '../contract-nouns.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { type SeriesSetting, toTrendSeries } from '../trend/to-trend-series.ts';
import type { ChosenPiece } from './choose-pieces.ts';
import { findStretches } from './find-stretches.ts';

/** A piece with the figures of the area and, for comparison, of England; null where nothing is held. */
export interface PieceLines {
  readonly piece: ChosenPiece;
  readonly line: TrendLine | null;
  readonly england: TrendLine | null;
}

type Setting = Omit<SeriesSetting, 'benchmarkObservations'>;

/**
 * Works out one age piece: each figure with its limits, its comparison with England at the same ages in the same
 * period, and every body that commissioned in it; then the stretches of one remit.
 */
export function toPartnerPiece({ piece, line, england }: PieceLines, setting: Setting): PartnerPiece {
  const { role, age, label, derivedFrom, why } = piece;
  const about = { key: ageKey(age), role, label, age: toAgeAnswer(age), derived: derivedFrom !== null };
  const nothing = { points: [], england: [], stretches: [], mixedReleases: false, demonstration: false };
  if (line === null || line.observations.length === 0) {
    return { ...about, ...nothing, why: why ?? `No figures of ages ${age.label} are held.` };
  }
  const compared = { ...setting, benchmarkObservations: england?.observations ?? [] };
  const { points, mixedReleases, demonstration } = toTrendSeries(line, compared);
  const found = points.flatMap((point, at) => {
    const observation = line.observations[at];
    if (!observation) return [];
    const withBodies = toPartnerPoint(point, observation, about.derived, setting);
    return [
      {
        point: withBodies,
        figure: { observation, measure: completeMeasure(observation, setting.indicator.unit) },
      },
    ];
  });
  return {
    ...about,
    points: found.map(({ point }) => point),
    england: england ? toTrendSeries(england, compared).points : [],
    stretches: findStretches(found, setting),
    mixedReleases,
    demonstration,
    why: null,
  };
}

function toPartnerPoint(
  point: TrendPoint,
  { age, period }: Figure,
  derived: boolean,
  { indicator, duties }: Setting,
): PartnerPoint {
  const { bodies, shares } = commissionerOfFigure({ theme: indicator.theme, age, period }, duties);
  return {
    ...point,
    bodies: [...bodies],
    shares: shares.map(({ ageFrom, ageTo, name, months, ofMonths }) => ({
      ages: describeAgePiece(ageFrom, ageTo),
      name,
      months,
      ofMonths,
    })),
    derived,
  };
}
