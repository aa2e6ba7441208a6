/** Wiring: where the service writes what it did, a JSON object a line. */
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import type { Settings } from './settings.ts';

/** Lines carry the time (UTC), the level in words, the process and the machine; by default they go to standard error. */
export function openServiceLog(
  level: Settings['logLevel'],
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    { level, timestamp: stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    destination,
  );
}
