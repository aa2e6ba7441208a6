/** How the bars of a profile look: greys that leave colour to the area's mark, and can be told apart without it. */
import { type ComparisonMark, comparisonMark } from './comparison-words.ts';
import { seriesColours } from './palette.ts';
import type { Comparison } from './parts.ts';

/** From the lowest to the highest of the peers. */
export const rangeColour = '#D9D9D9';

/** Their middle half. */
export const middleHalfColour = '#A6ADB3';

/** The mark of the area; where nothing was compared it has a shape and a colour that judge nothing. */
export const spineMark = (comparison: Comparison): ComparisonMark =>
  comparisonMark(comparison) ?? { shape: 'circle', colour: seriesColours[0] };
