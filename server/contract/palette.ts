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

/** Whether a figure is better or worse than the benchmark; always with a shape and a word, never colour alone. */
export const judgementColours = {
  better: '#00703C',
  similar: '#FFDD00',
  worse: '#D4351C',
  lower: '#5694CA',
  higher: '#003078',
} as const;

/** Words that warn: "Demonstration data". */
export const warningColour = '#D4351C';
