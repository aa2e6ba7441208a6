/** What a spreadsheet would take for a formula: these as first character, as OWASP lists them for CSV injection. */
const startsFormula = /^[=+\-@\t\r]/;

/**
 * Text that no spreadsheet runs, in a file or on the clipboard: an apostrophe stands before what it would take for a
 * formula.
 */
export function safeText(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}
