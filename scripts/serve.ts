/**
 * Serves the interface and the pages as they were built. `npm start` runs what `npm run build` makes of this file,
 * `npm run dev` the file itself beside Vite.
 */
import { readSettings } from '../server/settings.ts';
import { endBadly, runServer } from './run-server.ts';

try {
  await runServer(readSettings(process.env, process.stderr.isTTY));
} catch (error) {
  endBadly(error);
}
