import type { AgeBand } from './age-band.ts';
import type { Problem, WarningCount } from './problem.ts';

/** Files of publishers that the product reads, its own documented layouts, and tables read by a column mapping. */
export const layoutIds = [
  'fingertips',
  'observations',
  'admissions',
  'stats19',
  'poverty-cilif',
  'homelessness-hclic',
  'homelessness-p1e',
  'population',
  'indicators',
  'areas',
  'boundaries',
  'partners',
  'arrangements',
  'neighbours',
  'mapped',
] as const;

export type LayoutId = (typeof layoutIds)[number];

/** How an extract's small numbers are treated; recorded with it and never changed afterwards. */
export const disclosurePolicies = ['published-open', 'nhs-suppress-1-7-round-5', 'suppress-below-n'] as const;

export type DisclosurePolicy = (typeof disclosurePolicies)[number];

/**
 * `accepted`: at least one of its figures is shown, or it has none and its entries are in force. `superseded`: held in
 * history, all its figures being replaced by a newer release, or an extract that they were made from being withdrawn.
 * `withdrawn`: taken back by a user; bringing the same bytes again restores it.
 */
export type ExtractStatus = 'accepted' | 'superseded' | 'withdrawn';

/** What an extract says about an indicator it carries: enough to show one that the catalogue does not know. */
export interface IndicatorInExtract {
  /** Catalogue id, or the publisher's own id where the catalogue does not know it. */
  readonly id: string;
  /** The publisher's id and name as they stand in the file. */
  readonly publisherId: string | null;
  readonly name: string;
  /** What count / denominator is multiplied by to give the value (100, 10000 …), null where the file does not show it. */
  readonly multiplier: number | null;
  readonly ages: readonly AgeBand[];
}

/** An area code that the register does not carry, as the extract names it. */
export interface AreaInExtract {
  readonly code: string;
  readonly name: string;
}

/** One accepted file (or several that belong together) and what is known of it. */
export interface Extract {
  /** First sixteen hexadecimal digits of its SHA-256: the same bytes always have the same id. */
  readonly id: string;
  readonly layout: LayoutId;
  readonly publisher: string;
  readonly fileName: string;
  readonly sha256: string;
  /** Null as `rowsRead` is: records of one length tell by it how many there are. */
  readonly bytes: number | null;
  /** ISO date and time in UTC. */
  readonly receivedAt: string;
  readonly receivedBy: string;
  /** Day of release as stated (ISO date), else the last day that its latest period covers. */
  readonly released: string;
  readonly releasedStated: boolean;
  /** Null where rows are admissions and small numbers are hidden: how many there are would help to work those out. */
  readonly rowsRead: number | null;
  /** Null as `rowsRead` is. */
  readonly rowsAccepted: number | null;
  /** Facts that are no figures: areas, boundaries, partners … */
  readonly entries: number;
  readonly warnings: readonly WarningCount[];
  readonly indicators: readonly IndicatorInExtract[];
  readonly areas: number;
  readonly periods: readonly string[];
  readonly licence: string;
  readonly policy: DisclosurePolicy;
  readonly demonstration: boolean;
  /** Extracts whose content went into its figures: while one of them is withdrawn, this one shows nothing. */
  readonly dependsOn: readonly string[];
}

/** An extract with its standing at a store version. */
export interface ExtractInStore extends Extract {
  readonly status: ExtractStatus;
  /** How many of its observations are shown now. */
  readonly observationsShown: number;
  /** Extracts of which it replaced figures when it came in. */
  readonly supersedes: readonly string[];
  /** The store version that its acceptance made. */
  readonly acceptedAtVersion: number;
}

/** An extract that ingest has accepted and written to a private staging place, ready to be committed in one step. */
export interface StagedExtract {
  readonly extract: Omit<Extract, 'receivedAt' | 'receivedBy'>;
  readonly areas: readonly AreaInExtract[];
  /** Where the staging writer put the observations; understood by the store that made the writer only. */
  readonly staging: string;
}

/** A refused file: nothing of it is stored but its name, hash and problems. */
export interface Refusal {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly layout: LayoutId | null;
  readonly policy: DisclosurePolicy | null;
  /** Null where rows may be admissions whose number is not to be shown. */
  readonly rowsRead: number | null;
  /** Without what stands in the file, where that may be a record or a small count. */
  readonly problems: readonly Problem[];
}

/** A refusal as kept, with when and by whom the file was brought. */
export interface StoredRefusal extends Refusal {
  readonly receivedAt: string;
  readonly receivedBy: string;
}

/** What a commit did: the extract as it stands, what it found held already, and the store version it made. */
export interface Commit {
  readonly extract: ExtractInStore;
  /** Keys of this extract for which a newer release is held, so that its own value went to history. */
  readonly olderThanHeld: number;
  readonly storeVersion: number;
}
