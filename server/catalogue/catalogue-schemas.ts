import { z } from 'zod';
import { type AgeBand, parseAgeKey } from '../observation/age-band.ts';
import { type Area, areaTypes } from '../observation/area.ts';
import { bodyTypes, type Duty, dutyTiers } from '../observation/duty.ts';
import { polarities, valueTypes } from '../observation/indicator-kind.ts';
import type { Organisation } from '../observation/organisation.ts';
import { type CatalogueIndicator, type Cause, causeKinds, themes } from './catalogue.ts';

const words = z.string().trim().min(1);
const day = z.iso.date();
const kebabCase = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'not in kebab-case');
const areaCode = z.string().regex(/^E\d{8}$/, 'not an English area code of nine characters');
const completedYears = z.int().min(0).max(120);

/** An age as written in an address: `0-14`, `0+`. A band by name only would never match an observation's. */
const age = z
  .string()
  .regex(/^\d{1,3}(?:\+|-\d{1,3})?$/, 'not an age: write 0-14, 16+ or 7')
  .transform((key): AgeBand => parseAgeKey(key));

/** An entry of `areas.json`. */
export const areaEntrySchema: z.ZodType<Area> = z.strictObject({
  code: areaCode,
  name: words,
  types: z.array(z.enum(areaTypes)).min(1),
  parent: areaCode.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  successors: z.array(areaCode),
});

const caveatEntrySchema = z.strictObject({
  text: words,
  source: words,
  from: day.nullable(),
  to: day.nullable(),
  areas: z.array(areaCode).default([]),
});

const publishedEntrySchema = z
  .strictObject({
    publisherId: words.nullable(),
    namePattern: words.refine(isPattern, 'not a regular expression').nullable(),
    age: age.nullable(),
  })
  .refine(
    ({ publisherId, namePattern }) => (publisherId === null) !== (namePattern === null),
    'has an id and a name pattern, or neither: give one of them',
  );

/** An entry of `indicators.json`. */
export const indicatorEntrySchema: z.ZodType<CatalogueIndicator> = z.strictObject({
  id: kebabCase,
  name: words,
  shortName: words.max(60),
  theme: z.enum(themes),
  definition: words,
  source: words,
  sourceUrl: z.url().nullable(),
  unitLabel: words,
  multiplier: z.number().positive(),
  valueType: z.enum(valueTypes),
  denominator: z.literal('population').nullable().default(null),
  clusterSize: z.number().gt(1).optional(),
  polarity: z.enum(polarities),
  defaultAge: age,
  leads: words,
  ended: day.optional(),
  smallCountsMaskedSince: day.nullable().default(null),
  caveats: z.array(caveatEntrySchema),
  published: z.array(publishedEntrySchema),
});

const icdCategory = z.string().regex(/^[A-Z]\d{2}$/, 'not a category of ICD-10: write W19');

/** An entry of `causes.json`. */
export const causeEntrySchema: z.ZodType<Cause> = z.strictObject({
  id: kebabCase,
  kind: z.enum(causeKinds),
  name: words,
  from: icdCategory,
  to: icdCategory,
  partOf: words.nullable(),
  isUnderFivesPriority: z.boolean(),
  plainly: words.optional(),
});

/** An entry of `duties.json`. */
export const dutyEntrySchema: z.ZodType<Duty> = z.strictObject({
  relation: z.enum(['commissions', 'leads']),
  theme: z.enum(['injury', 'roads', 'poverty', 'homelessness']),
  body: z.enum(bodyTypes),
  name: words,
  tier: z.enum(dutyTiers).nullable(),
  ageFrom: completedYears.nullable(),
  ageTo: completedYears.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  source: words,
});

/** An entry of `organisations.json`. */
export const organisationEntrySchema: z.ZodType<Organisation> = z.strictObject({
  id: kebabCase,
  name: words,
  shortName: words.nullable(),
  formerNames: z.array(z.strictObject({ name: words, to: day, note: words })),
  level: z.enum(['area', 'national']),
  from: day.nullable(),
  to: day.nullable(),
  successors: z.array(kebabCase),
  note: words,
  source: words,
});

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'i');
    return true;
  } catch {
    return false;
  }
}
