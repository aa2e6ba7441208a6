/** Publishers' notes often end without a stop, and what follows would run into them. */
export const withStop = (text: string): string =>
  /[.!?…]\)?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** A note, what it reaches where that is to be said, and where it is from: sources have brackets of their own at times. */
export const withSource = (text: string, source: string, reach = ''): string =>
  [withStop(text), reach, withStop(`Source: ${source}`)].filter((part) => part !== '').join(' ');
