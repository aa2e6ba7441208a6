import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { layoutIds } from '../../server/observation/extract.ts';

const publicationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  publisher: z.string().min(1),
  title: z.string().min(1),
  layout: z.enum(layoutIds),
  /** Whether its files are one extract. */
  together: z.boolean().default(false),
  files: z
    .array(z.strictObject({ name: z.string().regex(/^[\w.-]+$/), url: z.url({ protocol: /^https$/ }) }))
    .min(1),
});

/** What a publisher offers at an address that stays the same from release to release. */
export type Publication = z.infer<typeof publicationSchema>;

const file = fileURLToPath(new URL('../../data/catalogue/publications.json', import.meta.url));

/** The publications that can be fetched. Throws an Error that says what is wrong with the file. */
export function readPublications(): Publication[] {
  return z.array(publicationSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
}
