/**
 * Codes of countries and of countries together: E92 England, W92 Wales, S92 Scotland, N92 Northern Ireland, K02 the
 * United Kingdom, K03 Great Britain, K04 England and Wales, J99 England and Wales in older files.
 */
const NATIONAL = /^(?:[EWSN]92|K0[2-4]|J99)\d{6}$/;

/** Whether an area is a country or several: rules for small areas are for those below. */
export function isNationalArea(code: string): boolean {
  return NATIONAL.test(code);
}
