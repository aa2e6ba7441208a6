import type { z } from 'zod';
import { nearestNames } from '../answers/nearest-name.ts';
import { RequestError } from './error-response.ts';

/**
 * Reads the parameters of an address by their schema. Fails with 400 for the first unknown name, naming the nearest
 * valid one, and otherwise for every value that is wrong, missing or given more often than it may be.
 */
export function readQuestion<Question>(
  schema: z.ZodObject & z.ZodType<Question>,
  given: Readonly<Record<string, readonly string[]>>,
): Question {
  for (const name of Object.keys(given)) refuseUnknown(name, Object.keys(schema.shape));
  const parameters = Object.fromEntries(
    Object.entries(given).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
  const read = schema.safeParse(parameters);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => describeIssue(issue, schema, given));
  throw new RequestError(400, [...new Set(wrong)].join('. '));
}

function refuseUnknown(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const [nearest] = nearestNames(
    name,
    known.map((id) => ({ id, name: id })),
  );
  const others = known.length > 0 ? `this address takes ${known.join(', ')}` : 'this address takes none';
  const advice = nearest === undefined ? others : `did you mean ${nearest}`;
  throw new RequestError(400, `unknown parameter: ${name}; ${advice}`);
}

function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodObject,
  given: Readonly<Record<string, readonly string[]>>,
): string {
  const name = String(issue.path[0] ?? '');
  const values = given[name] ?? [];
  const advice = adviceFor(issue, schema.shape[name]?.description);
  if (values.length === 0) return `missing parameter: ${name}; ${advice}`;
  if (values.length > 1 && issue.code === 'invalid_type') {
    return `repeated parameter: ${name}; give it once`;
  }
  return `invalid ${name}: ${values.join(', ')}; ${advice}`;
}

function adviceFor(issue: z.core.$ZodIssue, description: string | undefined): string {
  if (issue.code === 'invalid_value') return `give one of ${issue.values.join(', ')}`;
  if (issue.code === 'custom') return issue.message;
  return description ? `expected: ${description}` : issue.message;
}
