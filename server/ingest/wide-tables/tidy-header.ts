import type { TableHead } from '../layout.ts';

/** The same header with each name on one line: publishers break long ones inside their cells. */
export function tidyHeader(head: TableHead): TableHead {
  return { ...head, header: head.header.map((text) => text.trim().replace(/\s+/g, ' ')) };
}
