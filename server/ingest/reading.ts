import type {
  AreaInExtract,
  DisclosurePolicy,
  IndicatorInExtract,
  LayoutId,
} from '../observation/extract.ts';
import type { Problem, WarningCount } from '../observation/problem.ts';
import type { Recognition } from '../observation/recognition.ts';
import type { TablePreview } from '../observation/table-preview.ts';

/** What an extract without errors holds; its observations are in the staging place. */
export interface AcceptedReading {
  readonly accepted: true;
  readonly layout: LayoutId;
  /** How the layout of the first file was told, and how sure that is. */
  readonly recognised: Recognition;
  readonly publisher: string;
  readonly licence: string;
  readonly policy: DisclosurePolicy;
  /** As stated, else the last day that the latest period covers. */
  readonly released: string;
  readonly releasedStated: boolean;
  /** Rows below the header, without blank ones. */
  readonly rowsRead: number;
  /** Rows that became observations: those read without those that repeat another. */
  readonly rowsAccepted: number;
  readonly observations: number;
  /** Facts that are no figures: areas, boundaries, partners … */
  readonly entries: number;
  readonly warnings: readonly WarningCount[];
  readonly indicators: readonly IndicatorInExtract[];
  readonly newAreas: readonly AreaInExtract[];
  readonly areas: number;
  /** Labels in the order of time. */
  readonly periods: readonly string[];
  /** Numbers by which an analyst may check the file against what is known of it. */
  readonly totals: Readonly<Record<string, number>>;
  readonly demonstration: boolean;
  /** Extracts whose content went into its figures. */
  readonly dependsOn: readonly string[];
  /** All earlier extracts of the same figures, where these were masked so that those do not give them away; else null. */
  readonly maskedAgainst: readonly string[] | null;
}

/** A file with at least one error. */
export interface RefusedReading {
  readonly accepted: false;
  /** Null where no layout was recognised. */
  readonly layout: LayoutId | null;
  readonly rowsRead: number;
  /** How many errors there are. */
  readonly problemCount: number;
  /** The errors, at most 10,000 of them. */
  readonly problems: readonly Problem[];
  /** The beginning of the table where no layout fits it; null otherwise. */
  readonly preview: TablePreview | null;
  /** Whether its cells may hold counts that are not to be shown, so that no cell may be kept. */
  readonly mayHoldSmallCounts: boolean;
}

export type Reading = AcceptedReading | RefusedReading;
