import { z } from 'zod';

/** What an uploader calls an upload of theirs, so that its progress can be followed. */
export const uploadIdSchema = z.string().regex(/^[\w-]{1,64}$/, {
  error: 'give 1 to 64 letters, digits, hyphens or underscores',
});

/** Data of a `progress` event of `GET /extracts/:uploadId/events`: how far the reading has come. */
export const progressEventSchema = z.object({
  bytes: z.int(),
  rows: z.int(),
  problems: z.int().describe('Errors found so far.'),
});
export type ProgressEvent = z.infer<typeof progressEventSchema>;

/** Data of the `end` event, the last one. */
export const endEventSchema = z.object({
  status: z
    .enum(['accepted', 'repeat', 'dry-run', 'refused', 'failed'])
    .describe('`failed`: there is no verdict, and the answer to the upload says why.'),
  id: z.string().nullable().describe('Id of the extract or of the refusal; null where there is no verdict.'),
});
export type EndEvent = z.infer<typeof endEventSchema>;
