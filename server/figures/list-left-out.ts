/** Of partners for whom there is no room so many are named; the others are counted. */
const mostNames = 12;

/** What is said of partners that do not fit on the page; nothing where all do. */
export function listLeftOut(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const partners = names.length === 1 ? '1 further partner does' : `${names.length} further partners do`;
  const named = names.slice(0, mostNames).join('; ');
  const others = names.length - mostNames;
  const more = others > 0 ? ` and ${others} more` : '';
  return [
    `${partners} not fit on this page and ${names.length === 1 ? 'is' : 'are'} in the data file: ${named}${more}.`,
  ];
}
