import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { ProxyTrust } from './access/proxy-person.ts';
import { type AllowedHosts, usualHosts } from './api/allowed-hosts.ts';
import { findProxyFaults, readProxyTrust } from './proxy-settings.ts';

/** How this installation is to run; every place is an absolute path. */
export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Holds all state: the store, `server.json` and `admin-token`. */
  readonly dataFolder: string;
  readonly store: StorePlace;
  /** The secret of whoever may change the store; null where it is kept in the data folder, made at the first start. */
  readonly adminToken: string | null;
  /** Whether an empty store is filled with demonstration extracts. */
  readonly demo: boolean;
  readonly logLevel: LogLevel;
  readonly maxUploadBytes: number;
  /** Whether a proxy in front says (`X-Forwarded-For`, `X-Forwarded-Proto`) who asks, and over what. */
  readonly trustProxy: boolean;
  /** Whether the log says who asked: an address on the network is personal data. */
  readonly logAddresses: boolean;
  /** Whether `/metrics` tells how the service fares. */
  readonly metrics: boolean;
  /** Who runs the service and answers for it, and where it can be reached; null where it is not said. */
  readonly organisation: string | null;
  readonly contact: string | null;
  /** How long requests are still taken after the service was told to stop, so that a proxy may notice. */
  readonly drainSeconds: number;
  /** By which names the service may be asked. */
  readonly allowedHosts: AllowedHosts;
  /** Pictures, documents, workbooks and packages that one address may have made in a minute. */
  readonly madePerMinute: number;
  /** Whether all may read, or only whoever is signed in or has a token. */
  readonly reading: 'open' | 'token';
  /** How the proxy in front says who asks; null where it does not. */
  readonly proxy: ProxyTrust | null;
}

/** Where the store is: the file of the embedded one, or the address of a PostgreSQL database. */
export type StorePlace =
  | { readonly engine: 'duckdb'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string };

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

/** Characters of a secret. */
const LEAST_TOKEN = 20;

const settingsSchema = z.object({
  HOST: notBlank('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, '3000'),
  DATA_DIR: notBlank(join('data', 'store')),
  STORE: z
    .string()
    .optional()
    .refine((text) => text?.trim() !== '', { error: 'must not be blank: leave it out for the default' })
    .refine((text) => !isAddress(text) || isPostgresAddress(text), {
      error:
        'must be the path of a file, or the address of a database: postgres://user:password@host:5432/name',
    }),
  ADMIN_TOKEN: z
    .string()
    .optional()
    .refine((text) => text === undefined || isSecret(text), {
      error: `must be ${LEAST_TOKEN} letters, digits, - and _ at the least, which nobody can guess`,
    }),
  DEMO: oneOf(['on', 'off'], 'on'),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).optional(),
  MAX_UPLOAD_MB: wholeNumber(1, 65_536, '4096'),
  TRUST_PROXY: oneOf(['true', 'false'], 'false'),
  LOG_ADDRESSES: oneOf(['on', 'off'], 'off'),
  METRICS: oneOf(['on', 'off'], 'off'),
  DRAIN_SECONDS: wholeNumber(0, 300, '0'),
  ORGANISATION: z
    .string()
    .optional()
    .refine((text) => text === undefined || /^[^\p{Cc}]{2,200}$/u.test(text.trim()), {
      error: 'must be a name of 2 to 200 characters',
    }),
  CONTACT: z
    .string()
    .optional()
    .refine((text) => text === undefined || isContact(text), {
      error:
        'must be an email address or a web address: injuries@example.gov.uk, https://example.gov.uk/contact',
    }),
  ALLOWED_HOSTS: z
    .string()
    .optional()
    .refine((text) => text === undefined || text.trim() === '*' || hostsIn(text).every(isHostName), {
      error: 'must be * or names of hosts with commas between them, without port: injuries.example.org',
    }),
  RATE_LIMIT: wholeNumber(1, 1_000_000, '1200'),
  READ: oneOf(['open', 'token'], 'open'),
});

/** Settings that cannot be used; the message lists every one that is wrong. */
export class SettingsError extends Error {
  constructor(wrong: readonly string[]) {
    super(['invalid settings:', ...wrong.map((line) => `  ${line}`)].join('\n'));
    this.name = 'SettingsError';
  }
}

/**
 * Reads the settings from environment variables. Throws a `SettingsError` that lists everything wrong with them. Where the
 * log goes to somebody's terminal, a line a request would hide what they are to read: unless set, it warns alone.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  logsToTerminal = false,
): Settings {
  const read = settingsSchema.safeParse(environment);
  const wrong = (read.error?.issues ?? []).map((issue) => describe(issue, environment));
  wrong.push(...findProxyFaults(environment));
  if (!read.success || wrong.length > 0) throw new SettingsError(wrong);
  const { HOST, PORT, DATA_DIR, STORE, ADMIN_TOKEN, DEMO, LOG_LEVEL, MAX_UPLOAD_MB, TRUST_PROXY } = read.data;
  const { LOG_ADDRESSES, METRICS, DRAIN_SECONDS, READ } = read.data;
  const { ALLOWED_HOSTS, RATE_LIMIT } = read.data;
  const trustProxy = TRUST_PROXY === 'true';
  const dataFolder = resolve(DATA_DIR);
  return {
    host: HOST,
    port: PORT,
    dataFolder,
    store: placeOf(STORE, dataFolder),
    adminToken: ADMIN_TOKEN ?? null,
    demo: DEMO === 'on',
    logLevel: LOG_LEVEL ?? (logsToTerminal ? 'warn' : 'info'),
    maxUploadBytes: MAX_UPLOAD_MB * bytesPerMegabyte,
    logAddresses: LOG_ADDRESSES === 'on',
    metrics: METRICS === 'on',
    drainSeconds: DRAIN_SECONDS,
    organisation: read.data.ORGANISATION?.trim() ?? null,
    contact: read.data.CONTACT?.trim() ?? null,
    trustProxy,
    allowedHosts: ALLOWED_HOSTS === undefined ? usualHosts(HOST, trustProxy) : allowedIn(ALLOWED_HOSTS),
    madePerMinute: RATE_LIMIT,
    reading: READ,
    proxy: readProxyTrust(environment),
  };
}

const isContact = (text: string): boolean =>
  z.email().safeParse(text.trim()).success || z.url({ protocol: /^https?$/ }).safeParse(text.trim()).success;

function isSecret(text: string): boolean {
  return text.length >= LEAST_TOKEN && /^[\w-]+$/.test(text);
}

function allowedIn(text: string): AllowedHosts {
  return text.trim() === '*' ? 'any' : hostsIn(text);
}

const hostsIn = (text: string): string[] => text.split(',').map((name) => name.trim().toLowerCase());

const isHostName = (name: string): boolean =>
  /^[a-z\d]([\w-]*[a-z\d])?(\.[a-z\d]([\w-]*[a-z\d])?)*$/.test(name);

function placeOf(text: string | undefined, dataFolder: string): StorePlace {
  if (isAddress(text)) return { engine: 'postgres', url: text };
  return {
    engine: 'duckdb',
    file: text === undefined ? join(dataFolder, 'observations.duckdb') : resolve(text),
  };
}

function isAddress(text: string | undefined): text is string {
  return /^\w+:\/\//.test(text ?? '');
}

/** A host and the name of a database, at the least. */
function isPostgresAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && hostname !== '' && /^\/[^/]+$/.test(pathname);
}

/** "PORT=http: must be a whole number …"; neither a password in an address nor a secret is repeated. */
function describe(
  { path, message }: z.core.$ZodIssue,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const name = path.join('.');
  const given = environment[name] ?? '';
  const value = name === 'ADMIN_TOKEN' ? '…' : given.replace(/\/\/.*@/, '//…@');
  return `${name}=${value}: ${message}`;
}
