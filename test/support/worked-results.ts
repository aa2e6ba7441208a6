import { methods } from '../../server/answers/methods/methods.ts';

/** The results of the worked example of a method, by name. */
export function workedResults(id: string): Record<string, number | string> {
  const method = methods.find((one) => one.id === id);
  if (method === undefined) throw new Error(`no such method: ${id}`);
  return Object.fromEntries(method.example().results.map(({ name, value }) => [name, value]));
}

/** Which methods a group has, so that a test can hold an expectation of each. */
export const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** Numbers rounded to so many decimals; words as they are. */
export function rounded(results: Record<string, number | string>, decimals: number) {
  return Object.fromEntries(
    Object.entries(results).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toFixed(decimals)) : value,
    ]),
  );
}
