/** How many words a text has, as a reader counts them. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A name within a sentence: small first letter, unless it is an abbreviation ("KSI casualties"). */
export function midSentence(name: string): string {
  return /^[A-Z](?=[a-z])/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
