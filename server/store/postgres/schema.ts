import type { Schema } from '../sql/migrate.ts';

/** Where the tables are: a schema of their own, so that the database may hold other things. */
export const SCHEMA = 'injury_outcomes';

/**
 * Each entry takes the schema one version further; entries are never changed once released, only added. The tables are
 * those of the embedded store, with what this database needs beside: an index by which a question about some areas reads
 * a few pages, and `place`, since rows keep no order of their own.
 */
const POSTGRES_MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE term (
      kind TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (kind, number))`,
    `CREATE TABLE extract (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, content TEXT NOT NULL, areas TEXT NOT NULL)`,
    'CREATE TABLE holding (extract INTEGER NOT NULL, indicator TEXT NOT NULL, age TEXT NOT NULL, content TEXT NOT NULL)',
    'CREATE INDEX holding_of_extract ON holding (extract)',
    'CREATE TABLE entry_holding (extract INTEGER NOT NULL, kind TEXT NOT NULL, entries INTEGER NOT NULL)',
    `CREATE TABLE store_event (
      version INTEGER PRIMARY KEY, made_at TEXT NOT NULL, made_by TEXT NOT NULL, kind TEXT NOT NULL,
      extract TEXT NOT NULL, supersedes TEXT NOT NULL)`,
    `CREATE TABLE standing (
      version INTEGER NOT NULL, extract TEXT NOT NULL, indicator TEXT NOT NULL, age TEXT NOT NULL,
      shown INTEGER NOT NULL)`,
    'CREATE INDEX standing_since ON standing (version)',
    `CREATE TABLE observation (
      extract INTEGER NOT NULL, indicator INTEGER NOT NULL, area INTEGER NOT NULL, span INTEGER NOT NULL,
      period INTEGER NOT NULL, sex SMALLINT NOT NULL, age_key INTEGER NOT NULL, age INTEGER NOT NULL,
      category INTEGER NOT NULL, value FLOAT8, lower95 FLOAT8, upper95 FLOAT8, lower998 FLOAT8, upper998 FLOAT8,
      count FLOAT8, denominator FLOAT8, missing SMALLINT NOT NULL, notes TEXT, line BIGINT NOT NULL)`,
    'CREATE INDEX observation_of_areas ON observation (indicator, area, age_key, sex, span)',
    `CREATE TABLE entry (
      extract INTEGER NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, line BIGINT NOT NULL,
      place BIGINT GENERATED ALWAYS AS IDENTITY)`,
    'CREATE INDEX entry_in_order ON entry (extract, kind, place)',
    `CREATE TABLE refusal (
      id TEXT PRIMARY KEY, received_at TEXT NOT NULL, received_by TEXT NOT NULL, content TEXT NOT NULL)`,
    `CREATE TABLE column_mapping (
      name TEXT PRIMARY KEY, content TEXT NOT NULL, saved_at TEXT NOT NULL, saved_by TEXT NOT NULL)`,
  ],
  [
    `CREATE TABLE access_token (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, digest TEXT NOT NULL, made_at TEXT NOT NULL,
      made_by TEXT NOT NULL, expires TEXT, revoked_at TEXT, revoked_by TEXT)`,
    `CREATE TABLE access_session (
      digest TEXT PRIMARY KEY, credential TEXT NOT NULL, name TEXT NOT NULL, made_at TEXT NOT NULL,
      expires_at TEXT NOT NULL)`,
    `CREATE TABLE audit_entry (
      number INTEGER PRIMARY KEY, made_at TEXT NOT NULL, made_by TEXT NOT NULL, request_id TEXT, act TEXT NOT NULL,
      subject TEXT, file_name TEXT, sha256 TEXT, count INTEGER NOT NULL, hash TEXT NOT NULL)`,
    `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the audit trail is only ever added to'; END $$`,
    `CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    'CREATE TABLE audit_start AS SELECT coalesce(max(version), 0) AS version FROM store_event',
  ],
];

/** Its first tables were those that the embedded store had in its second format. */
export const POSTGRES_SCHEMA: Schema = { migrations: POSTGRES_MIGRATIONS, formatsBefore: 1 };
