/**
 * Turns HTTP into questions and answers into HTTP: every format, uploads, errors. One file an address or a concern.
 * It works nothing out and judges no data; what is asked is answered in `answers`, what is brought is read in `ingest`.
 */
import type { HttpBindings } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { OneTimeCodes } from '../access/one-time-codes.ts';
import type { Person } from '../access/person.ts';
import type { ProxyTrust } from '../access/proxy-person.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { BringDependencies } from '../ingest/bring-extract.ts';
import type { Store } from '../store/store.ts';
import type { AllowedHosts } from './allowed-hosts.ts';
import type { Gatekeeper } from './gatekeeper.ts';
import type { KeptBytes } from './kept-bytes.ts';
import type { SignInFailures } from './sign-in-failures.ts';
import type { UploadProgress } from './upload-progress.ts';

/** Where every address of the interface begins. */
export const apiBase = '/api/v1';

/** Where the service writes what it did. */
export interface ServiceLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** What became of an upload, for whoever counts them; `failed` is one that reached no verdict. */
export type UploadOutcome = 'accepted' | 'repeat' | 'dry-run' | 'refused' | 'failed';

/** An answer as it is counted. */
export interface CountedAnswer {
  readonly method: string;
  /** The pattern of its address, `/api/v1/areas/:code`: there are only so many. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  readonly given: GivenAnswer | undefined;
}

/** How the service fares, in numbers. */
export interface ServiceMetrics {
  answered(answer: CountedAnswer): void;
  /** Says that an upload begins; what it gives back is called once, with what became of it. */
  bringing(): (outcome: UploadOutcome) => void;
  /** All of it, in the text format of Prometheus. */
  print(): Promise<{ readonly text: string; readonly contentType: string }>;
}

/** What the interface is wired to. */
export interface ApiDependencies {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly bring: BringDependencies;
  /** Where backups are kept. */
  readonly backupFolder: string;
  readonly uploads: UploadProgress;
  /** The secret of an administrator; null where nobody is to have one. */
  readonly adminToken: string | null;
  /** Whether all may read, or only viewers. */
  readonly reading: 'open' | 'token';
  /** How a proxy says who asks; null where it is not believed. */
  readonly proxy: ProxyTrust | null;
  /** Codes of the addresses that sign in once. */
  readonly codes: OneTimeCodes;
  readonly failures: SignInFailures;
  /** Part of every ETag, so that a new release of the product is not mistaken for the one before. */
  readonly productVersion: string;
  readonly maxUploadBytes: number;
  /** Folder of the built client; its pages are answered with an explanation where it does not exist. */
  readonly clientFolder: string;
  readonly trustProxy: boolean;
  /** Whether a line of the log says who asked. */
  readonly logAddresses: boolean;
  /** Who runs the service and answers for it, and where it can be reached; null where it has not said. */
  readonly organisation: string | null;
  readonly contact: string | null;
  /** Null where nobody is to read them. */
  readonly metrics: ServiceMetrics | null;
  /** Aborted once the service was told to stop. */
  readonly stopping: AbortSignal;
  readonly allowedHosts: AllowedHosts;
  /** Pictures, documents, workbooks and packages that one address may have made in a minute. */
  readonly madePerMinute: number;
  readonly now: () => Date;
  readonly log: ServiceLog;
}

/** Whether an answer was made for this request, kept from before, or is what the asker holds already. */
export type GivenAnswer = 'made' | 'kept' | 'unchanged';

/** What a request carries through the interface. The bindings are absent where a test asks without a server. */
export interface ApiEnvironment {
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** Who passed, on a route that does not serve anybody. */
    person?: Person;
    /** Of an answer that only the store, the day and the release change: under which its bytes are kept. */
    keptUnder?: string;
    /** The newest when an answer from the store was asked for. */
    storeVersion?: number;
    given?: GivenAnswer;
    /** Of an answer given again: how many bytes it has, null for one without a body. */
    bytesGiven?: number | null;
  };
}

/** What the routes of one service share. */
export interface ApiRooms extends ApiDependencies {
  readonly app: OpenAPIHono<ApiEnvironment>;
  readonly gatekeeper: Gatekeeper;
  readonly kept: KeptBytes;
  /** Documents of several megabytes, kept apart from answers. */
  readonly keptDocuments: KeptBytes;
}
