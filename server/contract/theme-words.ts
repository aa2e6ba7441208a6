/** The parts of children's lives by name: headings of the screen and the paper. */

const themes: ReadonlyMap<string, string> = new Map([
  ['injury', 'Injury'],
  ['roads', 'Roads'],
  ['poverty', 'Child poverty'],
  ['homelessness', 'Homelessness'],
  ['other', 'Other indicators, as their extracts name them'],
]);

/** The heading of a theme; a theme that is not known yet stands as it is. */
export const themeHeading = (theme: string): string => themes.get(theme) ?? theme;
