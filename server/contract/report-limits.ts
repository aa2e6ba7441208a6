/** What a collected report takes, for whoever makes one and whoever checks one. */

/** The most of each; letters as JavaScript counts them. A longer address (in bytes) is refused before it is read. */
export const reportLimits = {
  items: 40,
  findings: 12,
  titleLetters: 150,
  captionLetters: 300,
  findingLetters: 1_500,
  addressBytes: 131_072,
} as const;

/** What a report is called unless it is given a title. */
export const usualReportTitle = 'Injuries to children and young people: collected report';

/** What of an item stands in the report. */
export const shownParts = ['chart', 'table', 'both'] as const;
export type ShownPart = (typeof shownParts)[number];
