/** How an indicator's value is made of a count and a denominator; `other` where it is not, or nobody has said. */
export const valueTypes = ['crude-rate', 'proportion', 'count', 'other'] as const;

export type ValueType = (typeof valueTypes)[number];

/** What a high value means to people. */
export const polarities = ['low-is-good', 'high-is-good', 'no-judgement'] as const;

export type Polarity = (typeof polarities)[number];
