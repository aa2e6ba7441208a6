import { z } from 'zod';
import { partnerRelations, workingForms } from './partner-scales.ts';
import { answerParameters, areaSchema, envelope, provenanceSchema } from './parts.ts';

/** `GET /partners`: the map of partners of one area. */
export const partnersQuestionSchema = z
  .object({ area: z.string().describe('Code of one area.'), ...answerParameters })
  .strict();
export type PartnersQuestion = z.infer<typeof partnersQuestionSchema>;

const firstDay = z.string().nullable().describe('First day (ISO date); null where it is not known.');
const finalDay = z.string().nullable().describe('Last day (ISO date), inclusive; null while it lasts.');
const spellStatus = z.enum(['now', 'past', 'to-come']).describe('On the day for which the map is drawn.');
export type SpellStatus = z.infer<typeof spellStatus>;

const evidence = z
  .enum(['law', 'guide', 'general', 'register'])
  .describe('What it rests on; `general` is general knowledge without a document held.');

const registerPlace = {
  extract: z.string().nullable().describe('Id of the extract that says so; null where none does.'),
  line: z.int().nullable().describe('Line of that extract.'),
};

export const partnerRelationSchema = z.object({
  theme: z.string(),
  relation: z.enum(partnerRelations),
  words: z.string().describe('What it does, in words.'),
  ages: z.string().nullable().describe('The age piece in words; null where it is for every age.'),
  from: firstDay,
  to: finalDay,
  status: spellStatus,
  form: z
    .enum(workingForms)
    .nullable()
    .describe('How closely it works with others; null where not recorded.'),
  evidence,
  source: z.string(),
  ...registerPlace,
});
export type PartnerRelation = z.infer<typeof partnerRelationSchema>;

export const workingSpellSchema = z.object({
  form: z.enum(workingForms),
  theme: z.string().nullable().describe('Null where the register names none.'),
  role: z.string().nullable(),
  from: firstDay,
  to: finalDay,
  status: spellStatus,
  ...registerPlace,
});
export type WorkingSpell = z.infer<typeof workingSpellSchema>;

export const partnerSchema = z.object({
  key: z.string().describe('Distinguishes the partners of this answer.'),
  group: z.string().describe('Id of one of `groups`.'),
  kind: z
    .string()
    .nullable()
    .describe('Id of the kind in the catalogue; null for a type that it does not carry.'),
  type: z.string().describe('What kind of partner it is.'),
  organisation: z.string().nullable().describe('Its name, where a register gives one.'),
  organisationCode: z.string().nullable(),
  name: z.string().describe('As it is shown: the organisation, or the type with the area of its council.'),
  role: z.string(),
  area: areaSchema.describe('The area whose partner it is: a district, or the county above one.'),
  areaNote: z.string().nullable().describe('Whose duty it is, where it is not that of the area asked about.'),
  from: firstDay,
  to: finalDay,
  status: spellStatus,
  relations: z.array(partnerRelationSchema).describe('To each outcome that it has a bearing on.'),
  form: z.enum(workingForms).nullable().describe('The closest form in force; null where none is recorded.'),
  formHistory: z.array(workingSpellSchema).describe('In order of time.'),
  contributes: z.string().nullable(),
  reaches: z.array(z.string()),
  audiences: z.array(z.string()),
  strategies: z.array(z.string()),
  motivations: z.array(z.string()).describe('What might move it to join, as the register says.'),
  contactRoles: z.array(z.string()),
  boundary: z.object({
    coterminous: z.enum(['same', 'varies', 'different', 'not-known']),
    sentence: z.string(),
    partnerAreas: z
      .array(z.object({ code: z.string(), name: z.string() }))
      .describe('The areas of this kind of partner that hold the council, by the look-ups held.'),
    extracts: z
      .array(z.string())
      .describe('Ids of the look-ups that say so; empty where the catalogue does.'),
  }),
  evidence,
  source: z.string(),
});
export type PartnerAnswer = z.infer<typeof partnerSchema>;

const idAndName = z.object({ id: z.string(), name: z.string() });

export const partnerThemeSchema = idAndName.extend({
  indicators: z
    .array(idAndName)
    .describe(
      'The indicators of the outcome: a partner that leads on, commissions for or influences the outcome does so for each of them, at the ages of the relation.',
    ),
});
export type PartnerTheme = z.infer<typeof partnerThemeSchema>;

export const partnersAnswerSchema = z.object({
  ...envelope,
  area: areaSchema,
  asOf: z
    .string()
    .describe('The day for which the map is drawn: today, or the last day of an area of the past.'),
  replaced: z
    .string()
    .nullable()
    .describe(
      'Of an area of the past, until when it was in force, what replaced it and that the map is of its last day.',
    ),
  successors: z.array(areaSchema).describe('What replaced an area of the past; empty otherwise.'),
  headline: z.string().describe('The finding in at most ten words.'),
  sentence: z.string(),
  alternativeText: z.string().describe('What the picture shows, in at most 220 characters.'),
  themes: z.array(partnerThemeSchema).describe('The outcomes, in order.'),
  groups: z.array(idAndName).describe('The groups that have partners, in order.'),
  partners: z.array(partnerSchema),
  tierNote: z.string().nullable().describe('How duties are shared out where there are two tiers of council.'),
  districts: z.array(areaSchema).describe('The districts of a county; empty otherwise.'),
  registerWhy: z
    .string()
    .nullable()
    .describe('Why no organisation is named, and how to supply a register; null where one is held.'),
  why: z.string().nullable().describe('Why there is no map; null where there is one.'),
  provenance: z.array(provenanceSchema),
});
export type PartnersAnswer = z.infer<typeof partnersAnswerSchema>;
