import type { z } from 'zod';
import { unknownMessage } from '../answers/nearest-name.ts';
import { columnMappingSchema } from '../contract/mappings.ts';
import type { ColumnMapping } from '../observation/column-mapping.ts';
import type { Store } from '../store/store.ts';
import { RequestError } from './error-response.ts';

/** The column mapping of an upload: one sent with it, or a saved one by its name; null where neither is given. */
export async function readMapping(
  sent: string | null,
  name: string | undefined,
  store: Store,
): Promise<ColumnMapping | null> {
  if (sent !== null && name !== undefined) {
    throw new RequestError(400, `two mappings: one in the form and ${name}; send one of them`);
  }
  if (sent !== null) return toMapping(parseJson(sent, 'mapping'), columnMappingSchema);
  return name === undefined ? null : findMapping(name, store);
}

/** The saved mapping of a name. Fails with 404, naming the nearest. */
export async function findMapping(name: string, store: Store): Promise<ColumnMapping> {
  const saved = await store.findMappings();
  const found = saved.find((each) => each.name === name);
  if (found) return found;
  const known = saved.map((each) => ({ id: each.name, name: each.name }));
  throw new RequestError(404, unknownMessage('mapping', name, known, 'see the list of mappings'));
}

/** Reads what somebody sent as a mapping. Fails with 400, saying of every part what is wrong. */
export function toMapping<Mapping>(given: unknown, schema: z.ZodType<Mapping>): Mapping {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
  throw new RequestError(400, `invalid mapping: ${issues.join('; ')}`);
}

/** Fails with 400 where a text is no JSON, is nested too deeply, or names what would change every object. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text, refuseProto);
  } catch (cause) {
    const told = cause instanceof Error ? cause.message : String(cause);
    const why = cause instanceof RangeError ? 'it is nested too deeply' : told;
    throw new RequestError(400, `${what} not readable: ${why}; write it as JSON`, { cause });
  }
}

function refuseProto(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new SyntaxError('a member may not be called __proto__');
  return value;
}
