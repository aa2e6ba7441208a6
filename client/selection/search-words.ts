/** The parameters of the address of a search. */
export interface SearchWords {
  readonly q?: string;
}

/** What an address searches for, as it stands there; the last of a repeated parameter counts, a blank one as none. */
export function readSearchWords(search: Readonly<Record<string, unknown>>): SearchWords {
  const last = [search.q ?? []].flat().at(-1);
  return typeof last === 'string' && last.trim() !== '' ? { q: last } : {};
}
