/** What the values of groups are: it decides on which scale chance moves them evenly. */
export type InequalityValue = 'rate' | 'proportion' | 'other';

/** A scale that values are brought to, and the way back. */
export interface Scale {
  readonly bring: (value: number) => number;
  readonly turnBack: (scaled: number) => number;
}

/**
 * The scale on which chance moves values evenly to both sides: the logarithm for rates, the log odds for proportions
 * (fractions), the values themselves for everything else.
 */
export const naturalScales: Readonly<Record<InequalityValue, Scale>> = {
  rate: { bring: Math.log, turnBack: Math.exp },
  proportion: {
    bring: (share) => Math.log(share / (1 - share)),
    turnBack: (logOdds) => 1 / (1 + Math.exp(-logOdds)),
  },
  other: { bring: (value) => value, turnBack: (value) => value },
};
