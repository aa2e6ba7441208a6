/**
 * A staging file: the observations of one extract as they were read, their repeating texts in `staged_term`, their
 * notes apart since most have none. A missing number is NaN, a missing note 0: nulls would cost a second pass. Facts
 * that are no figures stand in `staged_entry`, their bodies as JSON.
 */
export const STAGING_TABLES = [
  `CREATE TABLE staged_row (
    indicator INTEGER, area INTEGER, period INTEGER, sex UTINYINT, age INTEGER, category INTEGER, value DOUBLE,
    lower95 DOUBLE, upper95 DOUBLE, lower998 DOUBLE, upper998 DOUBLE, count DOUBLE, denominator DOUBLE,
    missing UTINYINT, notes INTEGER, line UINTEGER)`,
  'CREATE TABLE staged_term (kind VARCHAR, code INTEGER, key_code INTEGER, text VARCHAR)',
  'CREATE TABLE staged_note (code INTEGER, text VARCHAR)',
  'CREATE TABLE staged_entry (kind VARCHAR, key VARCHAR, body VARCHAR, line UINTEGER)',
] as const;
