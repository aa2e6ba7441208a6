/** Each line of several items of a report once, with the items that it is about; of all of them, the line alone. */
export function gatherLines<Item extends { readonly number: number }>(
  items: readonly Item[],
  linesOf: (item: Item) => readonly string[],
): string[] {
  const about = new Map<string, number[]>();
  for (const item of items) {
    for (const line of new Set(linesOf(item))) about.set(line, [...(about.get(line) ?? []), item.number]);
  }
  return [...about].map(([line, numbers]) =>
    numbers.length === items.length ? line : `${upperFirst(itemsInWords(numbers))}: ${line}`,
  );
}

/** "item 2", "items 1, 2 and 4": how notes and sources refer to items of a report. */
export function itemsInWords(numbers: readonly number[]): string {
  if (numbers.length === 1) return `item ${numbers[0]}`;
  return `items ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
