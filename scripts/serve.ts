/** Serves the interface without building the pages: `npm run dev` runs it beside Vite. */
import { readSettings } from '../server/settings.ts';
import { endBadly, runServer } from './run-server.ts';

try {
  await runServer(readSettings(process.env), Promise.resolve());
} catch (error) {
  endBadly(error);
}
