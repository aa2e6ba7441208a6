import { z } from 'zod';
import { bodyTypes, dutyTiers } from '../observation/duty.ts';
import { partnerAreaKinds } from '../observation/partner-area.ts';
import { coterminosities, type PartnerKind, partnerEvidence, partnerGroups } from './partner-kind.ts';

const words = z.string().trim().min(1);
const day = z.iso.date();
const theme = z.enum(['injury', 'roads', 'poverty', 'homelessness']);
const completedYears = z.int().min(0).max(120);

const influenceSchema = z.strictObject({
  theme,
  ageFrom: completedYears.nullable().default(null),
  ageTo: completedYears.nullable().default(null),
  words,
  evidence: z.enum(partnerEvidence),
  source: words,
});

/** An entry of `partners.json`. */
export const partnerEntrySchema: z.ZodType<PartnerKind> = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'not in kebab-case'),
  name: words,
  group: z.enum(partnerGroups),
  role: words,
  tier: z.enum(dutyTiers),
  from: day.nullable(),
  to: day.nullable(),
  recordedAs: z.array(words.regex(/^[^A-Z]+$/, 'not in small letters')),
  duties: z.array(z.strictObject({ body: z.enum(bodyTypes), themes: z.array(theme).min(1) })),
  influences: z.array(influenceSchema),
  contributes: words,
  reaches: z.array(words),
  boundary: z.strictObject({
    coterminous: z.enum(coterminosities),
    with: words.nullable(),
    lookUp: z.enum(partnerAreaKinds).optional(),
  }),
  evidence: z.enum(partnerEvidence),
  source: words,
});
