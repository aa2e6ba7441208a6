const mostCharacters = 150;
const longestPart = 90;

/** Parts joined to a file name of at most 150 characters and the extension; blank parts are left out. */
export function joinNameParts(parts: readonly string[], extension: string): string {
  const name = parts
    .filter((part) => part !== '')
    .map((part) => shortened(part, longestPart))
    .join('_');
  return `${shortened(name, mostCharacters)}.${extension}`;
}

/** A text in ASCII letters, digits and hyphens: "2023-24", "west-sussex". */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\+/g, '-plus')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Cuts at the end of a word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most).replace(/[-_]+[^-_]*$/, '');
}
