import type { z } from 'zod';
import { RequestError } from './error-response.ts';
import { readText } from './read-body.ts';
import { parseJson } from './read-mapping.ts';

/** As much as a small message may be long. */
const BYTES_AT_MOST = 4 * 1024;

/** The JSON of a small request. Fails with 415, 413 or 400, saying which field is wrong and how to mend it. */
export async function readJsonBody<Body>(request: Request, schema: z.ZodType<Body>): Promise<Body> {
  const type = request.headers.get('content-type') ?? '';
  // Pages of other sites can send forms and texts unasked, and no JSON.
  if (!/^application\/json\b/i.test(type)) {
    throw new RequestError(
      415,
      `not JSON: ${type || 'no content type'}; send Content-Type: application/json`,
    );
  }
  const read = schema.safeParse(parseJson(await readText(request, BYTES_AT_MOST, 'body'), 'body'));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') || 'body';
  throw new RequestError(400, `invalid ${place}: ${issue?.message ?? 'not as described'}`);
}
