import type { EntryKind, StoredEntry } from '../observation/entry.ts';
import type { DisclosurePolicy } from '../observation/extract.ts';
import type { Observation } from '../observation/observation.ts';

/** What is shown now of other extracts, so that one file can complete another. */
export interface Held {
  /** The entries of a kind that are in force, in batches, so that millions fit through. */
  findEntries<Kind extends EntryKind>(kind: Kind): AsyncIterable<readonly StoredEntry<Kind>[]>;
  findObservations(question: HeldQuestion): Promise<readonly HeldObservation[]>;
  /**
   * Every figure of an indicator that was ever accepted, extract by extract in the order in which they came in, in
   * batches; demonstration data apart. Superseded and withdrawn ones can still be looked up as they stood.
   */
  findReleases(indicator: string): AsyncIterable<readonly HeldRelease[]>;
}

/** Which figures are wanted. */
export interface HeldQuestion {
  readonly indicator: string;
  /** `null` asks for figures without a category; a list for those of these category types; absent for all. */
  readonly categoryTypes?: readonly string[] | null;
  /** Half-open span in which the period must lie wholly. */
  readonly within?: { readonly start: string; readonly end: string };
}

/** A figure with the extract that it came from. */
export interface HeldObservation extends Observation {
  readonly extract: string;
}

/** A figure as an extract was accepted with it, with the policy by which its small numbers were hidden. */
export interface HeldRelease extends HeldObservation {
  readonly policy: DisclosurePolicy;
}
