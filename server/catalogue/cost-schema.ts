import { z } from 'zod';
import { type Cost, costKinds, costUnits } from './cost.ts';

const words = z.string().trim().min(1);
const kebabCase = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'not in kebab-case');
const completedYears = z.int().min(0).max(120);

/** An entry of `costs.json`. */
export const costEntrySchema: z.ZodType<Cost> = z
  .strictObject({
    id: kebabCase,
    kind: z.enum(costKinds),
    per: z.enum(costUnits),
    lengthOfStay: words.nullable(),
    causes: z.array(kebabCase).min(1),
    ageFrom: completedYears.nullable(),
    ageTo: completedYears.nullable(),
    lowerPounds: z.number().positive(),
    upperPounds: z.number().positive(),
    priceYear: z
      .string()
      .regex(/^\d{4}(?:\/\d{2})?$/, 'not a year: write 2009 or 2012/13')
      .nullable(),
    covers: words,
    leavesOut: words,
    holdsIf: z.record(kebabCase, words),
    source: words,
  })
  .refine(({ lowerPounds, upperPounds }) => lowerPounds <= upperPounds, 'the range is upside down')
  .refine(
    ({ ageFrom, ageTo }) => ageFrom === null || ageTo === null || ageFrom <= ageTo,
    'the ages are upside down',
  )
  .refine(
    ({ causes, holdsIf }) => Object.keys(holdsIf).every((cause) => causes.includes(cause)),
    'a condition is of a cause that the cost is not about',
  );
