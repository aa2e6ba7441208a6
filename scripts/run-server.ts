import { constants } from 'node:os';
import type { Logger } from 'pino';
import { type RunningServer, startServer } from '../server/main.ts';
import { openServiceLog } from '../server/service-log.ts';
import type { Settings } from '../server/settings.ts';
import { findDemoFiles } from './find-demo-files.ts';
import { nameOfUser } from './name-of-user.ts';

/** Longer than a stop takes that goes as it should; one that does not is ended with 1. */
const stoppingAtMostInSeconds = 40;

/**
 * Runs the service until it is told to stop; then it ends with 0, or at once when it is told again or has not started yet.
 * A fault that nobody caught is logged, and ends it in the same orderly way, with 1.
 */
export async function runServer(settings: Settings): Promise<void> {
  const log = openServiceLog(settings.logLevel);
  const program = new Program(settings.drainSeconds, log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () =>
      program.isEnding ? process.exit(128 + constants.signals[signal]) : program.end(0),
    );
  }
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(fault, (error) => {
      log.fatal({ err: error }, 'uncaught fault: the service ends');
      program.end(1);
    });
  }
  if (process.env.npm_lifecycle_event) whenParentEnds(() => program.end(0));
  const server = await startServer(settings, findDemoFiles, log);
  program.server = server;
  process.stdout.write(`Injury outcomes of children: ${server.url}\n`);
  // Whoever chose a secret signs in by it; what is printed there goes into a log that others may read.
  if (settings.adminToken === null) {
    const address = server.makeSignInAddress(nameOfUser());
    process.stdout.write(`To sign in and bring extracts (works once, within an hour): ${address}\n`);
    process.stdout.write('Another such address: npm run sign-in\n');
  }
}

/** What runs here, from its start to its end. */
class Program {
  /** Null while it starts: nothing is under way then that must not be cut short. */
  server: RunningServer | null = null;
  readonly #drainSeconds: number;
  readonly #log: Logger;
  #code: number | null = null;

  constructor(drainSeconds: number, log: Logger) {
    this.#drainSeconds = drainSeconds;
    this.#log = log;
  }

  get isEnding(): boolean {
    return this.#code !== null;
  }

  /** Ends the program once the service has stopped; asked again, it keeps the worse of the codes. */
  end(code: 0 | 1): void {
    const isFirst = this.#code === null;
    this.#code = Math.max(this.#code ?? 0, code);
    if (this.server === null) process.exit(this.#code);
    if (!isFirst) return;
    this.#limit();
    this.server.close().then(() => process.exit(this.#code ?? 0), endBadly);
  }

  #limit(): void {
    const seconds = stoppingAtMostInSeconds + this.#drainSeconds;
    const tooLong = () => {
      this.#log.fatal({ seconds }, 'stopping took too long: the service ends now');
      process.exit(1);
    };
    setTimeout(tooLong, seconds * 1_000).unref();
  }
}

/** npm passes a signal on to the shell that it runs a script in, and that shell ends without passing it on. */
function whenParentEnds(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500).unref();
}

/** Says why the program cannot go on, and ends it with 1. */
export function endBadly(error: unknown): never {
  const told = error instanceof Error ? describe(error) : String(error);
  process.stderr.write(`${told}\n`);
  process.exit(1);
}

/** The message for whoever started it, and below it what caused it. */
function describe(error: Error): string {
  const cause = error.cause instanceof Error ? `\n  because: ${describe(error.cause)}` : '';
  return `${error.message}${cause}`;
}
