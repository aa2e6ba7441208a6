/**
 * `npm run trace`: where every figure of an answer, a chart or a page came from, and whether the files that somebody
 * supplies say the same. Ends with 1 where one does not.
 */
import { loadCatalogue } from '../server/catalogue/load-catalogue.ts';
import { readSettings } from '../server/settings.ts';
import { asksForHelp } from './asks-for-help.ts';
import { openService } from './open-service.ts';
import { endBadly } from './run-server.ts';
import type { Ask } from './trace/ask-answer.ts';
import { isProven, printTrace } from './trace/print-trace.ts';
import { readArguments, usage } from './trace/read-arguments.ts';
import { traceFigures } from './trace/trace-figures.ts';

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  endBadly(error);
}

async function main(given: readonly string[]): Promise<number> {
  if (asksForHelp(given)) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const asked = readArguments(given);
  const { ask, close } = await openPlace(asked.address);
  try {
    const today = new Date().toISOString().slice(0, 10);
    const trace = await traceFigures(asked, ask, { catalogue: loadCatalogue(), today });
    process.stdout.write(asked.json ? `${JSON.stringify(trace, null, 2)}\n` : printTrace(trace));
    return isProven(trace) ? 0 : 1;
  } finally {
    await close();
  }
}

/** The service that a whole address names, else the one of this data folder, or its store. */
async function openPlace(address: string): Promise<{ readonly ask: Ask; close(): Promise<void> }> {
  if (address.startsWith('/')) return openService(readSettings(process.env));
  const { origin } = new URL(address);
  return { ask: (path) => fetch(origin + path), close: async () => undefined };
}
