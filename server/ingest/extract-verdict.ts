import type { AreaInExtract, IndicatorInExtract, LayoutId } from '../observation/extract.ts';
import type { ShownChanges } from '../observation/figure-change.ts';
import type { Problem, WarningCount } from '../observation/problem.ts';
import type { Recognition } from '../observation/recognition.ts';
import type { TablePreview } from '../observation/table-preview.ts';

/** The verdict on a file that could be stored; `repeat` when the same bytes are held already. */
export interface BroughtExtract {
  readonly status: 'accepted' | 'repeat' | 'dry-run';
  readonly id: string;
  readonly layout: LayoutId;
  /** How its layout was told, and how surely. */
  readonly recognised: Recognition;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly observations: number;
  /** Facts that are no figures: areas, boundaries, partners … */
  readonly entries: number;
  readonly warnings: readonly WarningCount[];
  readonly indicators: readonly IndicatorInExtract[];
  readonly areas: number;
  /** Areas that the register does not carry. */
  readonly newAreas: readonly AreaInExtract[];
  readonly periods: readonly string[];
  readonly totals: Readonly<Record<string, number>>;
  readonly supersedes: readonly string[];
  /** Extracts whose content went into its figures. */
  readonly dependsOn: readonly string[];
  /** What it changed of what is shown, or of a dry run would change. */
  readonly changes: ShownChanges;
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
  /** The beginning of a table that no layout fits; null otherwise. */
  readonly preview: TablePreview | null;
  /** Names of the saved column mappings that were made on a table with the same column names. */
  readonly mappings: readonly string[];
  readonly storeVersion: number;
}

export type ExtractVerdict = BroughtExtract | RefusedExtract;
