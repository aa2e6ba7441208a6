/** "A", "A and B", "A, B and C"; where a name has an "and" of its own "A, Brighton and Hove, and C". */
export function listNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  const last = names.some((name) => / and /.test(name)) ? ', and ' : ' and ';
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}
