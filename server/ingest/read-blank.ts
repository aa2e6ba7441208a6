/** A text without white space around it; blank too where a statistics package wrote that there is none (`NA`). */
export function blankIfNone(text: string): string {
  const trimmed = text.trim();
  return trimmed === 'NA' || trimmed === 'NULL' ? '' : trimmed;
}
