/**
 * `npm run build`, and before every `npm start`: makes the pages and the service where they are missing or were made from
 * other sources than there are now.
 */
import { buildPages } from './build/pages.ts';
import { buildService } from './build/service.ts';

await Promise.all([buildPages(), buildService()]);
