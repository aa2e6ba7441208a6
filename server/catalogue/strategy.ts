import type { AgeBand } from '../observation/age-band.ts';
import type { PartnerEvidence } from './partner-kind.ts';

/** What a kind of partner has to do with a strategy, and who says so. */
export interface StrategyPartner {
  /** Id of a kind in `partners.json`. */
  readonly kind: string;
  readonly words: string;
  readonly evidence: PartnerEvidence;
  readonly source: string;
}

/** A sort of local strategy into which the prevention of injuries may fit. */
export interface Strategy {
  readonly id: string;
  readonly name: string;
  /** Beginnings of words, in small letters, by which registers speak of it. */
  readonly recordedAs: readonly string[];
  /** Figures that say whether there is a reason for it here; a null age is any. */
  readonly figures: readonly { readonly indicator: string; readonly age: AgeBand | null }[];
  /** Ids of causes that it is about. */
  readonly causes: readonly string[];
  readonly partners: readonly StrategyPartner[];
}
