import { upperFirst } from './first-letter.ts';
/**
 * Each line of several items of a report once, with the items that it is about; of all of them, the line alone. A line
 * that says what another says, after naming an indicator ("Road injuries: …"), is the same line.
 */
export function gatherLines<Item extends { readonly number: number }>(
  items: readonly Item[],
  linesOf: (item: Item) => readonly string[],
): string[] {
  const about = new Map<string, number[]>();
  for (const item of items) {
    for (const line of new Set(linesOf(item))) {
      const known = findSame(line, [...about.keys()]);
      about.set(known, [...new Set([...(about.get(known) ?? []), item.number])]);
    }
  }
  return [...about].map(([line, numbers]) =>
    numbers.length === items.length ? line : `${upperFirst(itemsInWords(numbers))}: ${line}`,
  );
}

/** The line known already that this one repeats behind a name; the line itself where there is none. */
const findSame = (line: string, known: readonly string[]): string =>
  known.find((each) => each === line || line.endsWith(`: ${each}`)) ?? line;

/** "item 2", "items 1, 2 and 4": how notes and sources refer to items of a report. */
export function itemsInWords(numbers: readonly number[]): string {
  if (numbers.length === 1) return `item ${numbers[0]}`;
  return `items ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
