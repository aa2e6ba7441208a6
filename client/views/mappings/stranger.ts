import type { PreviewAnswer } from '../../../server/contract/extracts.ts';
import type { BroughtFiles } from '../../api/bring-extract.ts';

/** Files that no layout fits: their first rows, and saved descriptions that were made on the same column names. */
export interface Stranger {
  readonly brought: BroughtFiles;
  readonly preview: PreviewAnswer;
  /** Names of the descriptions. */
  readonly mappings: readonly string[];
}
