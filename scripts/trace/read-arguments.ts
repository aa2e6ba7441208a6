import { parseArgs } from 'node:util';

export const usage = `usage: npm run trace -- ADDRESS [--area CODE] [--period LABEL] [--file FILE]… [--file-period LABEL] [--json]

ADDRESS       of an answer, a chart, a page or a file of figures: whole, or from /api/v1 on for the service of this folder
--area        only the figures of this area
--period      only the figures of this period, as the answer writes it: 2023/24
--file        a file that the figures came from; known by its SHA-256, read again and compared. May be repeated
--file-period the period that was given with a file whose rows have none
--json        the result as JSON

Ends with 1 when a figure differs or a file is none of those that the figures came from.`;

/** What `npm run trace` was asked. */
export interface TraceArguments {
  readonly address: string;
  readonly area: string | null;
  readonly period: string | null;
  readonly files: readonly string[];
  readonly filePeriod: string | null;
  readonly json: boolean;
}

/** Reads the command line. Throws an Error that says what is wrong with it and how it should be. */
export function readArguments(given: readonly string[]): TraceArguments {
  const { values, positionals } = parse(given);
  const [address, ...more] = positionals;
  if (address === undefined) throw new Error(`address missing: name an answer or a chart\n${usage}`);
  if (more.length > 0)
    throw new Error(`more than one address: ${more.join(' ')}; give files with --file\n${usage}`);
  if (!/^(?:https?:\/)?\//.test(address)) {
    throw new Error(`no address: ${address}; begin it with http:// or with /api/v1\n${usage}`);
  }
  const { area = null, period = null, file: files = [], 'file-period': filePeriod = null, json } = values;
  return { address, area, period, files, filePeriod, json };
}

function parse(given: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        area: text,
        period: text,
        file: { type: 'string', multiple: true },
        'file-period': text,
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
