/**
 * What a spreadsheet would take for a formula: these as first character, as OWASP lists them for CSV injection, among
 * them the wide forms that some spreadsheets take for the narrow ones.
 */
const startsFormula = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Text that no spreadsheet runs, in a file or on the clipboard: an apostrophe stands before what it would take for a
 * formula.
 */
export function safeText(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}
