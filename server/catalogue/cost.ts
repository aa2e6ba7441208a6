/** What a cost is counted for: figures of one kind are never added to those of another. */
export const costUnits = ['admission', 'attendance', 'casualty'] as const;
export type CostUnit = (typeof costUnits)[number];

/** `nhs-cost` is money that the NHS spends; `value-of-prevention` also holds lost output and human costs. */
export const costKinds = ['nhs-cost', 'value-of-prevention'] as const;
export type CostKind = (typeof costKinds)[number];

/** What one injury costs by one source, as a range in pounds of its price year. */
export interface Cost {
  readonly id: string;
  readonly kind: CostKind;
  readonly per: CostUnit;
  /** The stay that it is about, in the source's words; null where it is about none or any. */
  readonly lengthOfStay: string | null;
  /** Ids of the causes that it is about. */
  readonly causes: readonly string[];
  /** Completed years, both inclusive; null where it is about all ages. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** Both the same where the source gives one value. */
  readonly lowerPounds: number;
  readonly upperPounds: number;
  /** Null where the source does not say in the prices of which year it counts. */
  readonly priceYear: string | null;
  readonly covers: string;
  readonly leavesOut: string;
  /** By cause that is wider than what the source is about: "if all happened at home", as it ends a sentence. */
  readonly holdsIf: Readonly<Partial<Record<string, string>>>;
  readonly source: string;
}
