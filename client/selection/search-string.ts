/**
 * Turns the address bar into a selection and back. This room alone parses, prints and describes what is chosen; every
 * view reads it from here, so that an address shared with a colleague shows the same thing.
 */

/** What stands behind the `?` of an address: a parameter given more than once is a list, in the order given. */
export type SearchRecord = { readonly [name: string]: string | readonly string[] | undefined };

/** Reads `?area=E10000032&area=E06000043&sex=male`; a parameter given once is a text, given more often a list. */
export function parseSearchString(search: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(search);
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(names.map((name) => [name, oneOrMany(parameters.getAll(name))]));
}

/** Prints a record with its `?`, repeating the parameter of a list; nothing at all for an empty record. */
export function printSearchString(record: SearchRecord): string {
  const text = toParameters(record).toString();
  return text === '' ? '' : `?${text}`;
}

/** The parameters of a record in its own order; those without a value are left out. */
function toParameters(record: SearchRecord): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, given] of Object.entries(record)) {
    for (const value of given === undefined ? [] : [given].flat()) parameters.append(name, value);
  }
  return parameters;
}

function oneOrMany(values: string[]): string | string[] {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}
