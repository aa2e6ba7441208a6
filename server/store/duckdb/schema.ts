import type { Schema } from '../sql/migrate.ts';

/**
 * Each entry takes the schema one version further; entries are never changed once released, only added.
 *
 * Observations of an extract lie together, ordered by indicator, those without a category first, area and period: a
 * question about a few areas then reads a few pages. `span` and `age_key` are the parts of period and age that make the
 * key; `period` and `age` carry the publisher's label as well. Entries of an extract lie together by kind, in the order
 * of the file.
 */
const DUCKDB_MIGRATIONS: readonly (readonly string[])[] = [
  [
    'CREATE TABLE term (kind VARCHAR NOT NULL, number INTEGER NOT NULL, text VARCHAR NOT NULL)',
    'CREATE TABLE extract (number INTEGER NOT NULL, id VARCHAR NOT NULL UNIQUE, content VARCHAR NOT NULL, areas VARCHAR NOT NULL)',
    'CREATE TABLE holding (extract INTEGER NOT NULL, indicator VARCHAR NOT NULL, age VARCHAR NOT NULL, content VARCHAR NOT NULL)',
    `CREATE TABLE store_event (
      version INTEGER NOT NULL UNIQUE, made_at VARCHAR NOT NULL, made_by VARCHAR NOT NULL, kind VARCHAR NOT NULL,
      extract VARCHAR NOT NULL, supersedes VARCHAR NOT NULL)`,
    `CREATE TABLE standing (
      version INTEGER NOT NULL, extract VARCHAR NOT NULL, indicator VARCHAR NOT NULL, age VARCHAR NOT NULL,
      shown INTEGER NOT NULL)`,
    `CREATE TABLE observation (
      extract INTEGER NOT NULL, indicator INTEGER NOT NULL, area INTEGER NOT NULL, span INTEGER NOT NULL,
      period INTEGER NOT NULL, sex UTINYINT NOT NULL, age_key INTEGER NOT NULL, age INTEGER NOT NULL,
      category INTEGER NOT NULL, value DOUBLE, lower95 DOUBLE, upper95 DOUBLE, lower998 DOUBLE, upper998 DOUBLE,
      count DOUBLE, denominator DOUBLE, missing UTINYINT NOT NULL, notes VARCHAR, line UINTEGER NOT NULL)`,
    `CREATE TABLE refusal (
      id VARCHAR NOT NULL UNIQUE, received_at VARCHAR NOT NULL, received_by VARCHAR NOT NULL,
      content VARCHAR NOT NULL)`,
  ],
  [
    `CREATE TABLE entry (
      extract INTEGER NOT NULL, kind VARCHAR NOT NULL, key VARCHAR NOT NULL, body VARCHAR NOT NULL,
      line UINTEGER NOT NULL)`,
    'CREATE TABLE entry_holding (extract INTEGER NOT NULL, kind VARCHAR NOT NULL, entries INTEGER NOT NULL)',
    `CREATE TABLE column_mapping (
      name VARCHAR NOT NULL UNIQUE, content VARCHAR NOT NULL, saved_at VARCHAR NOT NULL, saved_by VARCHAR NOT NULL)`,
  ],
  [
    `CREATE TABLE access_token (
      id VARCHAR NOT NULL UNIQUE, name VARCHAR NOT NULL, role VARCHAR NOT NULL, digest VARCHAR NOT NULL,
      made_at VARCHAR NOT NULL, made_by VARCHAR NOT NULL, expires VARCHAR, revoked_at VARCHAR, revoked_by VARCHAR)`,
    `CREATE TABLE access_session (
      digest VARCHAR NOT NULL UNIQUE, credential VARCHAR NOT NULL, name VARCHAR NOT NULL, made_at VARCHAR NOT NULL,
      expires_at VARCHAR NOT NULL)`,
    `CREATE TABLE audit_entry (
      number INTEGER NOT NULL UNIQUE, made_at VARCHAR NOT NULL, made_by VARCHAR NOT NULL, request_id VARCHAR,
      act VARCHAR NOT NULL, subject VARCHAR, file_name VARCHAR, sha256 VARCHAR, count INTEGER NOT NULL,
      hash VARCHAR NOT NULL)`,
    'CREATE TABLE audit_start AS SELECT coalesce(max(version), 0) AS version FROM store_event',
  ],
];

/** Formats are counted as this store took them on. */
export const DUCKDB_SCHEMA: Schema = { migrations: DUCKDB_MIGRATIONS, formatsBefore: 0 };
