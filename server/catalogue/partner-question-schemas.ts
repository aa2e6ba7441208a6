import { z } from 'zod';
import { type AgeBand, parseAgeKey } from '../observation/age-band.ts';
import type { Audience } from './audience.ts';
import { partnerEvidence } from './partner-kind.ts';
import type { Strategy } from './strategy.ts';

const words = z.string().trim().min(1);
const kebabCase = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'not in kebab-case');
const recordedAs = z.array(words.regex(/^[^A-Z]+$/, 'not in small letters')).min(1);

const age = z
  .string()
  .regex(/^\d{1,3}(?:\+|-\d{1,3})?$/, 'not an age: write 0-14, 16+ or 7')
  .transform((key): AgeBand => parseAgeKey(key));

/** An entry of `audiences.json`. */
export const audienceEntrySchema: z.ZodType<Audience> = z.strictObject({
  id: kebabCase,
  name: words,
  recordedAs,
});

/** An entry of `strategies.json`. */
export const strategyEntrySchema: z.ZodType<Strategy> = z.strictObject({
  id: kebabCase,
  name: words,
  recordedAs,
  figures: z.array(z.strictObject({ indicator: kebabCase, age: age.nullable() })),
  causes: z.array(kebabCase),
  partners: z.array(
    z.strictObject({ kind: kebabCase, words, evidence: z.enum(partnerEvidence), source: words }),
  ),
});
