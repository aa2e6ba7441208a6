/** `npm start`: builds the pages when they are stale, then serves them and the interface. */
import { readSettings } from '../server/settings.ts';
import { buildClientWhenStale } from './build-client.ts';
import { endBadly, runServer } from './run-server.ts';

try {
  const settings = readSettings(process.env);
  await runServer(settings, buildClientWhenStale());
} catch (error) {
  endBadly(error);
}
