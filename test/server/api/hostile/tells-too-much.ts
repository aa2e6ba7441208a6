import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../architecture/source-files.ts';

/** Where the code and the store of a test are, how errors of the database begin, and what a stack leads through. */
const insides = [
  root,
  join(tmpdir(), 'service-'),
  'node_modules',
  'node:internal',
  'Binder Error',
  'Catalog Error',
  'Parser Error',
  'Conversion Error',
];

/** Whether an answer tells of the inside of the service: a stack, a place on its disk or an error of its database. */
export function tellsTooMuch(body: string): boolean {
  return insides.some((inside) => body.includes(inside)) || /\n\s+at .+:\d+:\d+/.test(body);
}
