/** What areas are called by kind: the screen, the search and the files all use these words. */
import type { AreaAnswer } from './parts.ts';

const kinds: Record<AreaAnswer['type'], string> = {
  england: 'Country',
  region: 'Region',
  utla: 'Upper-tier or unitary authority',
  ltla: 'District',
  other: 'Other area',
};

/** The kind of an area in words: "Region", "Upper-tier or unitary authority". */
export const areaKind = (type: AreaAnswer['type']): string => kinds[type];
