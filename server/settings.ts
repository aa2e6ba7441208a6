import { join, resolve } from 'node:path';
import { z } from 'zod';

/** How this installation is to run; every place is an absolute path. */
export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Holds all state: the store, `server.json` and `admin-token`. */
  readonly dataFolder: string;
  /** The file of the embedded store. */
  readonly storeFile: string;
  /** Whether an empty store is filled with demonstration extracts. */
  readonly demo: boolean;
  readonly logLevel: LogLevel;
  readonly maxUploadBytes: number;
  /** Whether a proxy in front says (`X-Forwarded-For`, `X-Forwarded-Proto`) who asks, and over what. */
  readonly trustProxy: boolean;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

const bytesPerMegabyte = 1024 * 1024;

const wholeNumber = (least: number, most: number, otherwise: string) =>
  z
    .string()
    .default(otherwise)
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number);

const oneOf = <const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
  otherwise: Choices[number],
) => z.enum(choices, { error: `must be one of ${choices.join(', ')}` }).default(otherwise);

const notBlank = (otherwise: string) =>
  z
    .string()
    .default(otherwise)
    .refine((text) => text.trim() !== '', { error: 'must not be blank' });

const settingsSchema = z.object({
  HOST: notBlank('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, '3000'),
  DATA_DIR: notBlank(join('data', 'store')),
  STORE: z
    .string()
    .optional()
    .refine((text) => text?.trim() !== '', { error: 'must not be blank: leave it out for the default' })
    .refine((text) => !/^\w+:\/\//.test(text ?? ''), {
      error: 'this version has only the embedded store: give the path of a file, or leave it out',
    }),
  DEMO: oneOf(['on', 'off'], 'on'),
  LOG_LEVEL: oneOf(logLevels, 'info'),
  MAX_UPLOAD_MB: wholeNumber(1, 65_536, '4096'),
  TRUST_PROXY: oneOf(['true', 'false'], 'false'),
});

/** Settings that cannot be used; the message lists every one that is wrong. */
export class SettingsError extends Error {
  constructor(wrong: readonly string[]) {
    super(['invalid settings:', ...wrong.map((line) => `  ${line}`)].join('\n'));
    this.name = 'SettingsError';
  }
}

/** Reads the settings from environment variables. Throws a `SettingsError` that lists everything wrong with them. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = settingsSchema.safeParse(environment);
  if (!read.success) throw new SettingsError(read.error.issues.map((issue) => describe(issue, environment)));
  const { HOST, PORT, DATA_DIR, STORE, DEMO, LOG_LEVEL, MAX_UPLOAD_MB, TRUST_PROXY } = read.data;
  const dataFolder = resolve(DATA_DIR);
  return {
    host: HOST,
    port: PORT,
    dataFolder,
    storeFile: STORE === undefined ? join(dataFolder, 'observations.duckdb') : resolve(STORE),
    demo: DEMO === 'on',
    logLevel: LOG_LEVEL,
    maxUploadBytes: MAX_UPLOAD_MB * bytesPerMegabyte,
    trustProxy: TRUST_PROXY === 'true',
  };
}

/** "PORT=http: must be a whole number …"; a password in an address is not repeated. */
function describe(
  { path, message }: z.core.$ZodIssue,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const name = path.join('.');
  const value = (environment[name] ?? '').replace(/\/\/[^/@]*@/, '//…@');
  return `${name}=${value}: ${message}`;
}
