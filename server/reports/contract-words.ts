import { z } from 'zod';

/** The part of a JSON Schema that names fields and says what they mean. */
interface Field {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly items?: Field;
  readonly anyOf?: readonly Field[];
  readonly oneOf?: readonly Field[];
}

const kept = new WeakMap<z.ZodType, ReadonlyMap<string, string>>();

/**
 * What the contract says of the fields of an answer, by the names that their columns have: `period_start` for
 * `series[].points[].period.start`. Where fields share a name and the contract says different things of them, it says
 * nothing of the column.
 */
export function contractWords(schema: z.ZodType): ReadonlyMap<string, string> {
  const known = kept.get(schema);
  if (known) return known;
  const said = new Map<string, Set<string>>();
  collect(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Field, [], said);
  const words = new Map(
    [...said].flatMap(([name, meanings]) => {
      const [meaning, ...others] = meanings;
      return meaning !== undefined && others.length === 0 ? [[name, meaning] as const] : [];
    }),
  );
  kept.set(schema, words);
  return words;
}

function collect(field: Field, path: readonly string[], said: Map<string, Set<string>>): void {
  if (field.description !== undefined) {
    for (const name of columnNames(path))
      said.set(name, (said.get(name) ?? new Set()).add(field.description));
  }
  for (const inner of [field.items, ...(field.anyOf ?? []), ...(field.oneOf ?? [])]) {
    if (inner) collect(inner, path, said);
  }
  for (const [name, inner] of Object.entries(field.properties ?? {})) collect(inner, [...path, name], said);
}

/** `start`, `period_start`, `points_period_start`: from the field alone to its place in the answer. */
function columnNames(path: readonly string[]): string[] {
  return path.map((_, from) => path.slice(from).map(toSnakeCase).join('_'));
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
