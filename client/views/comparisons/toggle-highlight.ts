import { mostHighlighted } from '../../selection/comparison-selection.ts';

/** Takes an area out of those highlighted, or adds it; with as many as there may be, the first makes room. */
export function toggleHighlight(highlight: readonly string[], code: string): string[] {
  if (highlight.includes(code)) return highlight.filter((each) => each !== code);
  return [...highlight, code].slice(-mostHighlighted);
}
