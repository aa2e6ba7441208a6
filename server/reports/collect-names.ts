/** Names of the areas and indicators of an answer, by their codes and ids, wherever in it they stand. */
export function collectNames(answer: unknown): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  collect(answer, names);
  return names;
}

function collect(part: unknown, names: Map<string, string>): void {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part)) noteName(part, names);
  for (const inner of Object.values(part)) collect(inner, names);
}

function noteName(part: object, names: Map<string, string>): void {
  const { code, id, name, shortName }: Readonly<Record<string, unknown>> = { ...part };
  const key = code ?? id;
  const called = shortName ?? name;
  if (typeof key === 'string' && typeof called === 'string') names.set(key, called);
}
