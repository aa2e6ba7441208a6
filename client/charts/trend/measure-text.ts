/** How a piece of text is set; the size in pixels. */
export interface TextLook {
  readonly size: number;
  readonly weight: 400 | 700;
}

/** Width of one line of text, in pixels. */
export type MeasureText = (text: string, look: TextLook) => number;

/** Letters of a sans serif are on average about so wide, for their height; where nothing can be measured. */
const widthOfLetter = 0.56;

/** Measures text in a font family as the browser will draw it; without a canvas (in tests) by the number of letters. */
export function measureIn(fontFamily: string): MeasureText {
  const canvas = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (canvas === null) return measureByLetters;
  const known = new Map<string, number>();
  return (text, { size, weight }) => {
    const font = `${weight} ${size}px ${fontFamily}`;
    const key = `${font} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    canvas.font = font;
    const measured = canvas.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

/** The same on every machine: the number of letters times an average width. */
export const measureByLetters: MeasureText = (text, { size }) => text.length * size * widthOfLetter;
