import { z } from 'zod';
import { mappedFields } from '../observation/column-mapping.ts';
import { disclosurePolicies } from '../observation/extract.ts';
import { envelope } from './parts.ts';

const text = z.string().min(1).max(500);

/** A field of a figure, and where it comes from. Fields without an entry are blank in every row. */
const byField = (value: z.ZodType<string>, description: string) =>
  z.partialRecord(z.enum(mappedFields), value).describe(description);

export const mappingNameSchema = z
  .string()
  .regex(/^[^\p{Cc}/\\]{1,100}$/u, { error: 'give 1 to 100 characters, without slashes' })
  .describe('Under which it is saved and offered again.');

/** How a table of nobody's layout is to be read. */
export const columnMappingSchema = z
  .object({
    name: mappingNameSchema,
    headers: z
      .array(z.string().max(500))
      .min(1)
      .max(1_000)
      .describe('The column names of the table, as they stand there.'),
    columns: byField(text, 'The column of each field, by its name in `headers`.'),
    constants: byField(text, 'What every row has; a field has a column or a constant, never both.'),
    policy: z
      .enum(disclosurePolicies)
      .nullable()
      .default(null)
      .describe('How small numbers are treated; null where the table has no counts.'),
  })
  .strict();
export type ColumnMappingAnswer = z.infer<typeof columnMappingSchema>;

/** Body of `PUT /mappings/:name`: the name may be left to the address. */
export const savedMappingSchema = columnMappingSchema.extend({ name: mappingNameSchema.optional() });

export const mappingsAnswerSchema = z.object({
  ...envelope,
  mappings: z.array(columnMappingSchema),
  why: z.string().nullable(),
});
export type MappingsAnswer = z.infer<typeof mappingsAnswerSchema>;
