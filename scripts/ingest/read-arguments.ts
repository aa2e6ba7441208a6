import { parseArgs } from 'node:util';
import { bringQuestionSchema } from '../../server/contract/extracts.ts';
import type { BringOptions } from '../../server/ingest/reach-verdict.ts';

export const usage =
  'usage: npm run ingest -- FILE… [--together] [--layout L] [--mapping NAME|FILE.json] [--policy P] [--period P] [--released DATE] [--dry-run] [--json] [--help]';

/** How files are to be taken; a mapping is still by its name or file. */
export interface AskedOptions extends Omit<BringOptions, 'by' | 'mapping' | 'mayRestore'> {
  /** Name of a saved column mapping, or a file of JSON with one; null where the layout knows. */
  readonly mapping: string | null;
}

/** What `npm run ingest` was asked to do. */
export interface IngestArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  /** All files are one extract, whatever they seem to be. */
  readonly together: boolean;
  readonly options: AskedOptions;
}

/** Reads the command line. Throws an Error that says what is wrong with it and how it should be. */
export function readArguments(given: readonly string[]): IngestArguments {
  const { values, positionals: files } = parse(given);
  const { json = false, together = false, 'dry-run': dryRun = false, mapping = null, ...facts } = values;
  const read = bringQuestionSchema.safeParse(facts);
  if (!read.success) throw new Error(read.error.issues.map((issue) => wrongOption(issue, facts)).join('\n'));
  if (files.length === 0) throw new Error(`file missing: name at least one\n${usage}`);
  const { layout = 'auto', policy = null, period = null, released = null } = read.data;
  return { files, json, together, options: { layout, policy, period, released, mapping, dryRun } };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        layout: { type: 'string' },
        mapping: { type: 'string' },
        policy: { type: 'string' },
        period: { type: 'string' },
        released: { type: 'string' },
        together: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : cause}\n${usage}`, { cause });
  }
}

function wrongOption(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string; readonly values?: unknown },
  facts: Readonly<Record<string, unknown>>,
): string {
  const name = String(issue.path[0]);
  const advice = Array.isArray(issue.values) ? `give one of ${issue.values.join(', ')}` : issue.message;
  return `invalid --${name}: ${facts[name]}; ${advice}`;
}
