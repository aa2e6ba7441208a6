import type { StagedExtract } from '../../observation/extract.ts';
import type { HeldExtract, Ledger } from '../ledger.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Weighing } from '../weigh-extract.ts';
import type { SqlConnection } from './connection.ts';

/** What a change starts from; it is never altered, a change gives a new ledger. */
export interface Held {
  readonly ledger: Ledger;
  readonly vocabulary: Vocabulary;
  readonly connection: SqlConnection;
}

/** A change made, or one that would be. */
export interface Change {
  readonly ledger: Ledger;
  readonly weighing: Weighing;
}

/** What a preview found, for the commit that mostly follows it. */
export interface Looked {
  readonly held: Held;
  readonly staged: StagedExtract;
  readonly subject: HeldExtract;
  readonly weighing: Weighing;
}

/** A staged extract beside what is held. */
export interface Scales {
  readonly held: Held;
  /** The schema in which the staged tables can be read. */
  readonly schema: string;
  /** What the last look found, as long as the temporary tables of the connection are about it. */
  looked: Looked | null;
}
