import { seriesColours } from '../../../server/contract/palette.ts';

/** The years of an arrangement: never a hue of the lines, and told by a bar and edges, not by colour alone. */
export const bandColour = seriesColours[3];
