import type { LayoutId } from '../observation/extract.ts';
import type { Problem, WarningCount } from '../observation/problem.ts';

/** The verdict on a file that could be stored; `repeat` when the same bytes are held already. */
export interface BroughtExtract {
  readonly status: 'accepted' | 'repeat' | 'dry-run';
  readonly id: string;
  readonly layout: LayoutId;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly observations: number;
  readonly warnings: readonly WarningCount[];
  /** Ids of the indicators it carries. */
  readonly indicators: readonly string[];
  readonly areas: number;
  readonly periods: readonly string[];
  readonly totals: Readonly<Record<string, number>>;
  readonly supersedes: readonly string[];
  readonly storeVersion: number;
}

/** The verdict on a file with at least one error: nothing of it is stored but its name, hash and problems. */
export interface RefusedExtract {
  readonly status: 'refused';
  readonly id: string;
  /** Null where no layout was recognised. */
  readonly layout: LayoutId | null;
  readonly rowsRead: number;
  readonly problemCount: number;
  readonly problems: readonly Problem[];
  readonly storeVersion: number;
}

export type ExtractVerdict = BroughtExtract | RefusedExtract;
