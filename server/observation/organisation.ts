/** A name that a body bore in law before the one it is known by. */
export interface FormerName {
  readonly name: string;
  /** The day on which it ended (ISO date, exclusive). */
  readonly to: string;
  readonly note: string;
}

/** A kind of body of the health service: since when there is one, what it was called and what took its place. */
export interface Organisation {
  /** Where it commissions or leads, the same as the `body` of its duties. */
  readonly id: string;
  readonly name: string;
  /** "CCG"; null where it has none. */
  readonly shortName: string | null;
  readonly formerNames: readonly FormerName[];
  /** `area`: one for each of many areas; `national`: one for England. */
  readonly level: 'area' | 'national';
  /** First day (ISO date); null where it reaches back before the record. */
  readonly from: string | null;
  /** The day on which it ended (ISO date, exclusive); null while there is one. */
  readonly to: string | null;
  /** Ids of those that took its place on that day; empty while there is one. */
  readonly successors: readonly string[];
  readonly note: string;
  readonly source: string;
}
