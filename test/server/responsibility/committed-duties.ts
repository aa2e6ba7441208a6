import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { dutyEntrySchema } from '../../../server/catalogue/catalogue-schemas.ts';
import { parsePeriod } from '../../../server/observation/parse-period.ts';
import type { Period } from '../../../server/observation/period.ts';

const file = resolve(import.meta.dirname, '../../../data/catalogue/duties.json');

/** The duties that come with the product. */
export const committedDuties = z.array(dutyEntrySchema).parse(JSON.parse(readFileSync(file, 'utf8')));

/** A period as publishers write it. */
export function periodOf(label: string): Period {
  const period = parsePeriod(label);
  if (period === null) throw new Error(`not a period: ${label}`);
  return period;
}
