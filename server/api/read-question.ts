import { globalRegistry, safeParse, type z } from 'zod';
import { nearestNames } from '../answers/nearest-name.ts';
import { shortenAsked } from '../answers/shorten-asked.ts';
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
  const wrong = [...findMisgiven(schema, given)];
  if (wrong.length > 0) throw new RequestError(400, wrong.join('. '));
  const parameters = Object.fromEntries(
    Object.entries(given).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
  const read = schema.safeParse(parameters);
  if (read.success) return read.data;
  const issues = read.error.issues.map((issue) => describeIssue(issue, schema, given));
  throw new RequestError(400, [...new Set(issues)].join('. '));
}

function refuseUnknown(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const [nearest] = nearestNames(
    name,
    known.map((id) => ({ id, name: id })),
  );
  const others = known.length > 0 ? `this address takes ${known.join(', ')}` : 'this address takes none';
  const advice = nearest === undefined ? others : `did you mean ${nearest}`;
  throw new RequestError(400, `unknown parameter: ${shortenAsked(name)}; ${advice}`);
}

/** What is wrong before any value is looked at: a parameter given too often, or blank where it must say something. */
function* findMisgiven(
  schema: z.ZodObject,
  given: Readonly<Record<string, readonly string[]>>,
): Generator<string> {
  for (const [name, field] of Object.entries(schema.shape)) {
    const values = given[name] ?? [];
    if (values.length > 1 && !mayRepeat(field)) yield `repeated parameter: ${name}; give it once`;
    else if (values.some((value) => value.trim() === '') && !mayBeBlank(field)) {
      yield `blank parameter: ${name}; ${adviceForBlank(field)}`;
    }
  }
}

function mayRepeat(field: z.core.$ZodType): boolean {
  return safeParse(field, ['any', 'any']).success;
}

function mayBeBlank(field: z.core.$ZodType): boolean {
  return safeParse(field, undefined).success && safeParse(field, '').success;
}

function adviceForBlank(field: z.core.$ZodType): string {
  const [issue] = safeParse(field, '').error?.issues ?? [];
  const description = globalRegistry.get(field)?.description;
  return issue ? adviceFor(issue, description) : (describeExpected(description) ?? 'give it a value');
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
  return `invalid ${name}: ${shortenAsked(values.join(', '))}; ${advice}`;
}

function adviceFor(issue: z.core.$ZodIssue, description: string | undefined): string {
  if (issue.code === 'invalid_value') return `give one of ${issue.values.join(', ')}`;
  if (issue.code === 'custom' || issue.code === 'invalid_format') return issue.message;
  return describeExpected(description) ?? issue.message;
}

/** A description ends with a full stop of its own, which the sentence that takes it in does not need. */
function describeExpected(description: string | undefined): string | null {
  return description === undefined ? null : `expected: ${description.replace(/\.$/, '')}`;
}
