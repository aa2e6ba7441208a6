/** What notes call a method, and its place on the page of methods. */
const phrases: readonly (readonly [string, string])[] = [
  ["Byar's method", 'byar'],
  ['exact Poisson method', 'exact-poisson'],
  ["Wilson's method", 'wilson'],
  ['normal method from the 95% limits of both', 'difference'],
];

/** A part of a note; the id is that of the method that it names. */
export interface NotePart {
  readonly text: string;
  readonly id: string | null;
}

/** Divides a note at the names of methods. */
export function nameMethods(note: string): NotePart[] {
  const names = new RegExp(`(${phrases.map(([phrase]) => phrase).join('|')})`);
  return note
    .split(names)
    .filter((text) => text !== '')
    .map((text) => ({ text, id: phrases.find(([phrase]) => phrase === text)?.[1] ?? null }));
}
