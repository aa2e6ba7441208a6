/** Which entries of the catalogue a text speaks of: those of whose words it has the beginning of one. */
export function matchWords<Entry extends { readonly recordedAs: readonly string[] }>(
  text: string,
  entries: readonly Entry[],
): Entry[] {
  const plain = text.toLowerCase().replace(/’/g, "'");
  return entries.filter(({ recordedAs }) => recordedAs.some((word) => hasWordBeginning(plain, word)));
}

function hasWordBeginning(text: string, beginning: string): boolean {
  const escaped = beginning.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:^|[^a-z0-9])${escaped}`).test(text);
}
