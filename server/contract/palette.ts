/** Colours of charts, of the Government Analysis Function's guidance; the screen and the paper use the same. */

/** Up to four lines told apart by colour; further lines are grey. */
export const seriesColours = ['#12436D', '#F46A25', '#28A197', '#801650'] as const;

/** A line that is context, not subject. */
export const contextColour = '#8A8A8A';

/** The benchmark: dark grey and dashed, so that it is told from the areas without colour. */
export const benchmarkColour = '#3D3D3D';
export const benchmarkDash = '6 4';

export const textColour = '#0B0C0C';
export const secondaryTextColour = '#505A5F';
export const gridColour = '#D9D9D9';
