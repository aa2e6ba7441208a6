import { z } from 'zod';
import { boundaryMapSchema } from './boundary-map.ts';
import { comparedPartnerAreaSchema } from './compared-partner-area.ts';
import { funnelSignificances } from './funnel-words.ts';
import {
  ageSchema,
  answerParameters,
  areaSchema,
  caveatSchema,
  comparisonSchema,
  envelope,
  periodSchema,
  provenanceSchema,
  repeatable,
  sexSchema,
  unitSchema,
} from './parts.ts';
import { tileMapSchema } from './tile-map.ts';
import { trendPointSchema } from './trend.ts';

/** How areas are judged: by their own limits at one or two levels, by fifths, or by a funnel round their average. */
export const comparisonMethods = ['ci95', 'ci95-99.8', 'quintile', 'funnel'] as const;
export type ComparisonMethod = (typeof comparisonMethods)[number];

/** How areas are drawn: as bars or, by `method=funnel`, a funnel; or as a map of tiles or of their boundaries. */
export const comparisonCharts = ['plot', 'map', 'boundaries'] as const;
export type ComparisonChartKind = (typeof comparisonCharts)[number];

/** Kinds of area that stand beside each other. */
export const comparedAreaTypes = ['utla', 'region', 'ltla'] as const;
export type ComparedAreaType = (typeof comparedAreaTypes)[number];

/** `GET /comparisons`: one indicator in one period, area by area. */
export const comparisonQuestionSchema = z
  .object({
    indicator: z.string().describe("Our id (`injury-admissions`) or the publisher's (`90284`)."),
    areaType: z
      .enum(comparedAreaTypes)
      .optional()
      .describe(
        'Every area of this kind in force today; unless given the tier that leads on the theme (`ltla` for homelessness, else `utla`), and `ltla` within a county.',
      ),
    parent: z
      .string()
      .optional()
      .describe(
        'Code of a region or county: only the areas within it. Or of the area of a partner that a look-up makes known (an integrated care board E54…, a police force E23…, a fire and rescue authority E31…, a community safety partnership E22…): the authorities that lie wholly within it. An area without others within it is refused.',
      ),
    area: repeatable(
      'Code of an area: just the areas named. May be repeated; each must be of the `areaType` and within the `parent` where those are given too.',
    ).optional(),
    period: z
      .string()
      .optional()
      .describe(
        'As the publisher writes it: `2023/24`. `latest`, the default, is the latest in which one of the areas has a value.',
      ),
    sex: sexSchema.optional().describe('`persons` unless given.'),
    age: z.string().optional().describe("`0-14`, `5-17`, `16+`; the indicator's own unless given."),
    benchmark: z
      .string()
      .optional()
      .describe(
        'Code of the area to compare with; England unless given, `none` for none. A funnel, and an indicator of counts, have none.',
      ),
    method: z
      .enum(comparisonMethods)
      .optional()
      .describe(
        "`ci95` (the default): each area's own limits against the benchmark, or against the limits of a benchmark other than England; `ci95-99.8`: its own limits at two levels; `quintile`: fifths; `funnel`: limits round the average of the areas.",
      ),
    chart: z
      .enum(comparisonCharts)
      .optional()
      .describe(
        '`plot` (the default): bars, or a funnel with `method=funnel`; `map`: a tile for each area, of which `tileMap` says where it stands; `boundaries`: the areas as they lie, of which `boundaryMap` has the outlines.',
      ),
    highlight: repeatable(
      'Code of an area that is marked and named among those shown. May be repeated, up to four times.',
    ).optional(),
    ...answerParameters,
  })
  .strict();
export type ComparisonQuestion = z.infer<typeof comparisonQuestionSchema>;

/** A figure of one area in the period: the fields of a point of a trend. */
export const comparedMeasureSchema = trendPointSchema.extend({
  extract: z
    .string()
    .nullable()
    .describe('Id of the extract that the figure came from; null where no figure is held.'),
});
export type ComparedMeasure = z.infer<typeof comparedMeasureSchema>;

export const funnelPlaceSchema = z.object({
  significance: z
    .enum(funnelSignificances)
    .describe('Outside the limits at 99.8%, at 95%, or within both (`not-significant`).'),
  population: z
    .number()
    .describe(
      'Where the area stands on the axis: the denominator of a proportion, the people of one year of a rate.',
    ),
});

export const comparisonRowSchema = z.object({
  area: areaSchema,
  measure: comparedMeasureSchema,
  rank: z
    .int()
    .nullable()
    .describe(
      '1 has the highest value; equal values share a rank and the next is left out. Null without a value.',
    ),
  rankBefore: z
    .int()
    .nullable()
    .describe('Its rank in the period of `ranksBefore`, among the same areas; null without a value then.'),
  rankChange: z
    .int()
    .nullable()
    .describe('Places moved since then, positive towards rank 1; null without a rank in both periods.'),
  comparison: comparisonSchema,
  quintile: z
    .int()
    .nullable()
    .describe(
      '1 holds the lowest values, 5 the highest; null without a value, and with fewer than five values.',
    ),
  funnel: funnelPlaceSchema.nullable(),
  funnelWhy: z.string().nullable().describe('Why it has no place in a funnel; null where it has one.'),
  why: z.string().nullable().describe('Why it has no value; null where it has one.'),
});
export type ComparisonRow = z.infer<typeof comparisonRowSchema>;

export const funnelLineSchema = z.object({
  limit: z.enum(['lower95', 'upper95', 'lower998', 'upper998']),
  points: z
    .array(z.object({ population: z.number(), value: z.number() }))
    .describe('Along the axis, the smallest population first.'),
});
export type FunnelLine = z.infer<typeof funnelLineSchema>;

export const distributionSchema = z.object({
  areas: z.int().describe('How many areas have a value.'),
  lowest: z.number().nullable(),
  lowerQuartile: z.number().nullable(),
  median: z.number().nullable(),
  upperQuartile: z.number().nullable(),
  highest: z.number().nullable(),
  quintileBounds: z
    .array(z.number())
    .describe(
      'Lowest value, the upper bounds of fifths 1 to 4, highest value; empty with fewer than five values.',
    ),
});
export type Distribution = z.infer<typeof distributionSchema>;

export const comparisonAnswerSchema = z.object({
  ...envelope,
  question: z.object({
    indicator: z.string(),
    areaType: z.enum(comparedAreaTypes).nullable().describe('Null where the areas were named.'),
    parent: areaSchema.nullable(),
    areas: z.array(z.string()).nullable().describe('Codes of the areas named; null where none was.'),
    period: z.string().describe('As asked: `latest`, or a label.'),
    sex: sexSchema,
    age: ageSchema,
    benchmark: z.string().nullable(),
    method: z.enum(comparisonMethods),
    chart: z.enum(comparisonCharts),
    highlight: z.array(z.string()).describe('Codes of the areas marked, of those shown.'),
  }),
  partnerArea: comparedPartnerAreaSchema,
  indicator: z.object({
    id: z.string(),
    name: z.string(),
    shortName: z.string(),
    theme: z.string(),
    unit: unitSchema,
    polarity: z.enum(['low-is-good', 'high-is-good', 'no-judgement']),
  }),
  period: periodSchema.nullable().describe('The period shown; null where none is held.'),
  periods: z
    .array(periodSchema)
    .describe('Periods that extracts of this indicator cover, in order of time: what else may be asked for.'),
  rows: z
    .array(comparisonRowSchema)
    .describe('Highest value first; areas without a value last, by name. No area is left out.'),
  ranksBefore: z
    .object({ period: periodSchema, areas: z.int().describe('How many areas had a value then.') })
    .nullable()
    .describe(
      'What changes of rank are on: the latest period held that is as long as the one shown and over before it; null where none is held.',
    ),
  benchmark: z.object({ area: areaSchema, measure: comparedMeasureSchema }).nullable(),
  comparator: z
    .object({ code: z.string().nullable(), name: z.string() })
    .nullable()
    .describe(
      'What `comparison` is against: the benchmark, the average of the areas (a funnel), or nothing.',
    ),
  limits: z
    .array(funnelLineSchema)
    .describe('The four lines of a funnel, each at its own populations; only with `method=funnel`.'),
  average: z
    .number()
    .nullable()
    .describe('Middle of the funnel, in the unit of the values; only with `method=funnel`.'),
  populationName: z
    .string()
    .describe('What the places along the axis of a funnel are: `Population`, `Denominator`.'),
  distribution: distributionSchema,
  tileMap: tileMapSchema.nullable().describe('The areas as tiles of one size; only with `chart=map`.'),
  boundaryMap: boundaryMapSchema
    .nullable()
    .describe('The areas as their boundaries lie; only with `chart=boundaries`.'),
  headline: z.string().describe('The finding in at most ten words.'),
  subtitle: z.string().describe('Measure, areas and period.'),
  sentence: z.string().describe('The selection as one English sentence.'),
  alternativeText: z.string().describe('What the chart shows, in at most 220 characters.'),
  comparisonMethod: z
    .string()
    .describe('In words: method and confidence; says so where nothing is compared.'),
  highlightNote: z
    .string()
    .nullable()
    .describe('Which of the areas to be marked are not among those shown; null where all are.'),
  rankNote: z
    .string()
    .describe(
      'In words: which end rank 1 is, what equal values have, and what ranks and their changes do not say.',
    ),
  limitsNote: z.string().describe('In words: whose limits these are and what they mean.'),
  caveats: z.array(caveatSchema),
  provenance: z.array(provenanceSchema),
  why: z
    .string()
    .nullable()
    .describe('Why there is nothing to show, and what there is instead; null otherwise.'),
});
export type ComparisonAnswer = z.infer<typeof comparisonAnswerSchema>;
