import { z } from 'zod';
import { countLimits } from '../../../server/statistics/count-limits.ts';
import {
  type DirectlyStandardisedRate,
  type DirectStandard,
  directlyStandardisedRate,
  directlyStandardisedRateOfRepeats,
  type StandardisedBand,
} from '../../../server/statistics/directly-standardised-rate.ts';
import {
  type IndirectlyStandardised,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
} from '../../../server/statistics/indirectly-standardised.ts';
import { atLevels, type GivenConfidence } from '../reference-words.ts';
import { defineSet, type ReferenceOutput } from '../vector-set.ts';
import { confidence, numberOrNull } from './fields.ts';

const direct = { multiplier: z.number(), confidence };

const bandFields = { ageband: z.string(), x: numberOrNull, n: numberOrNull, stdpop: numberOrNull };

const toBand = (row: { x: number | null; n: number | null; stdpop: number | null }): StandardisedBand => {
  return { count: row.x, population: row.n, standardPopulation: row.stdpop };
};

function answerDirect(
  { multiplier, confidence: given }: { multiplier: number; confidence: GivenConfidence },
  rateWith: (standard: DirectStandard) => DirectlyStandardisedRate,
): ReferenceOutput {
  const answer = atLevels(given, (level) => rateWith({ multiplier, confidence: level }));
  if (answer === null) return {};
  const { totalCount, totalPopulation, value } = answer.first;
  const statistic = value === null ? 'dsr NA for total count < 10' : `dsr per ${multiplier}`;
  return { ...answer.limits, total_count: totalCount, total_pop: totalPopulation, statistic };
}

const indirect = {
  x: z.array(numberOrNull).optional(),
  n: z.array(numberOrNull),
  x_ref: z.array(numberOrNull),
  n_ref: z.array(numberOrNull),
  observed_total: z.number().optional(),
  confidence,
};

type Indirect = z.infer<z.ZodObject<typeof indirect>>;

/** Lists of other lengths belong to other bands. */
function toReferenceBands({ x, n, x_ref, n_ref }: Indirect) {
  const lengths = new Set([x ?? n, n, x_ref, n_ref].map(({ length }) => length));
  if (lengths.size > 1) throw new RangeError(`lists of different lengths: ${[...lengths].join(', ')}`);
  return n.map((population, index) => ({
    count: x?.[index] ?? null,
    population,
    referenceCount: x_ref[index] ?? null,
    referencePopulation: n_ref[index] ?? null,
  }));
}

function answerIndirect(
  given: Indirect,
  scaleOf: (first: IndirectlyStandardised) => number | null,
  figureAt: (standard: { confidence: number; totalCount: number | null }) => IndirectlyStandardised,
): ReferenceOutput {
  const answer = atLevels(given.confidence, (level) =>
    divideByNothing(figureAt({ confidence: level, totalCount: given.observed_total ?? null }), scaleOf),
  );
  return { ...answer?.limits, observed: answer?.first.observed, expected: answer?.first.expected };
}

/** Where nothing was expected the reference divides by 0; our figure is not available. */
function divideByNothing(
  figure: IndirectlyStandardised,
  scaleOf: (figure: IndirectlyStandardised) => number | null,
): IndirectlyStandardised {
  const scale = scaleOf(figure);
  if (figure.expected !== 0 || figure.confidence === null || scale === null) return figure;
  const over = (events: number | null) => {
    const divided = ((events ?? 0) / 0) * scale;
    return Number.isNaN(divided) ? null : divided;
  };
  const { lower, upper } = countLimits(figure.observed, figure.confidence);
  return { ...figure, value: over(figure.observed), lower: over(lower), upper: over(upper) };
}

export const standardisedRateSets = [
  defineSet({
    set: 'calculate_dsr',
    input: z.object({ rows: z.array(z.object(bandFields)), ...direct }),
    answer: ({ rows, ...wish }) =>
      answerDirect(wish, (standard) => directlyStandardisedRate(rows.map(toBand), standard)),
  }),
  defineSet({
    set: 'calculate_dsr_grouped',
    input: z.object({ rows: z.array(z.object({ area: z.string(), ...bandFields })), ...direct }),
    answer: ({ rows, ...wish }) => {
      const areas = [...new Set(rows.map(({ area }) => area))].sort();
      const answerArea = (area: string) => {
        const bands = rows.filter((row) => row.area === area).map(toBand);
        return { area, ...answerDirect(wish, (standard) => directlyStandardisedRate(bands, standard)) };
      };
      return { rows: areas.map(answerArea) };
    },
  }),
  defineSet({
    set: 'calculate_dsr_nonindependent',
    input: z.object({ rows: z.array(z.object({ freq: z.number(), ...bandFields })), ...direct }),
    answer: ({ rows, ...wish }) => {
      const bands = rows.map(({ ageband, freq, x, n, stdpop }) => {
        return { ageBand: ageband, eventsEach: freq, people: x, population: n, standardPopulation: stdpop };
      });
      return {
        ...answerDirect(wish, (standard) => directlyStandardisedRateOfRepeats(bands, standard)),
        method: 'Dobson, with confidence adjusted for non-independent events',
      };
    },
  }),
  defineSet({
    set: 'calculate_ISRatio',
    input: z.object({ ...indirect, refvalue: z.number() }),
    answer: ({ refvalue, ...given }) => ({
      ...answerIndirect(
        given,
        () => refvalue,
        (standard) =>
          indirectlyStandardisedRatio(toReferenceBands(given), { ...standard, referenceValue: refvalue }),
      ),
      statistic: `indirectly standardised ratio x ${refvalue}`,
    }),
  }),
  defineSet({
    set: 'calculate_ISRate',
    input: z.object({ ...indirect, multiplier: z.number() }),
    answer: ({ multiplier, ...given }) => {
      const rateWith = (standard: { confidence: number; totalCount: number | null }) =>
        indirectlyStandardisedRate(toReferenceBands(given), { ...standard, multiplier });
      const { referenceRate } = rateWith({ confidence: 0.95, totalCount: given.observed_total ?? null });
      return {
        ...answerIndirect(given, () => referenceRate, rateWith),
        ref_rate: referenceRate,
        statistic: `indirectly standardised rate per ${multiplier}`,
      };
    },
  }),
];
