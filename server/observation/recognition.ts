import type { LayoutId } from './extract.ts';

/** How a file's layout was told, and how sure that is. */
export interface Recognition {
  readonly layout: LayoutId;
  /** Which of the layout's tables, where it has several. */
  readonly table: string | null;
  /** `certain`: every needed column is spelled as its publisher spells it, and no other layout fits. */
  readonly certainty: 'certain' | 'likely';
  /** Why, in words. */
  readonly because: string;
}
