import { startServer } from '../server/main.ts';
import type { Settings } from '../server/settings.ts';
import { findDemoFiles } from './find-demo-files.ts';

/** Runs the service, with pages that may still be in the making, until it is told to stop; then it ends with 0. */
export async function runServer(settings: Settings, pages: Promise<void>): Promise<void> {
  const server = await startServer(settings, { findDemoFiles, pages });
  process.stdout.write(`Injury outcomes of children: ${server.url}\n`);
  // Whoever chose the secret knows it, and a log is no place for it.
  if (settings.adminToken === null) {
    process.stdout.write(`To bring extracts in the browser: ${server.url}/?token=${server.adminToken}\n`);
  }
  const stop = () => void server.close().then(() => process.exit(0), endBadly);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  if (process.env.npm_lifecycle_event) whenParentEnds(stop);
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
