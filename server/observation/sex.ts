/** Sex as the publishers of these extracts record it; `persons` is both together. */
export const sexes = ['persons', 'male', 'female'] as const;

export type Sex = (typeof sexes)[number];
