/**
 * Which of an admission's external causes put it into a group. By the `first` it stands in exactly one; by `any` it
 * stands in as many as it has causes, so that groups may count it several times.
 */
export const causePositions = ['first', 'any'] as const;
export type CausePosition = (typeof causePositions)[number];

const positionWords: Record<CausePosition, string> = { first: 'first external cause', any: 'any position' };

/** Type of the categories that are the groups of causes: the two positions have types of their own, never added. */
export const causeType = (position: CausePosition): string => `Cause (${positionWords[position]})`;

/** Type of the parts of a group ("Transport": pedestrian, pedal cyclist), which do not add up to it. */
export const partType = (whole: string, position: CausePosition): string =>
  `${whole} (${positionWords[position]})`;

/** Type of the categories by intent: unintentional, self-harm, assault, undetermined. */
export const intentType = 'Intent (first external cause)';

/** Type of the categories that are single three-character categories of ICD-10, each beginning with its code ("W06"). */
export const codeType = (position: CausePosition): string =>
  `Three-character code (${positionWords[position]})`;

/** Type of the categories by length of stay within one group, by first external cause. */
export const stayType = (group: string): string => `Length of stay, ${group} (first external cause)`;

/** The group of admissions among whose codes is no external cause. */
export const NO_CAUSE = 'No external cause recorded';

/** Type of the categories by nights in hospital, of all causes together. */
export const NIGHTS_TYPE = 'Nights in hospital';

/** The categories by nights in hospital. */
export const nightsValues = { zero: 'Zero nights', more: 'One night or more' } as const;
