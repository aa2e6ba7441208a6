import { expect, it } from 'vitest';
import { nameUpload } from '../../../client/api/follow-upload.ts';
import { uploadIdSchema } from '../../../server/contract/extracts-events.ts';

it('gives every upload a name of its own that the interface takes', () => {
  const names = Array.from({ length: 100 }, nameUpload);
  expect(new Set(names).size).toBe(100);
  for (const name of names) expect(uploadIdSchema.parse(name)).toBe(name);
});
