import { parseArgs } from 'node:util';

export const usage = `usage: npm run report -- --area CODE --out FILE.docx   [--benchmark CODE] [--as-at VERSION|DATE]
       npm run report -- --region CODE --out FOLDER    [--benchmark CODE] [--as-at VERSION|DATE]`;

/** What `npm run report` was asked to write. */
export interface ReportArguments {
  /** One area into a file, or every upper-tier area of a region into a folder. */
  readonly kind: 'area' | 'region';
  readonly code: string;
  readonly out: string;
  readonly benchmark: string | null;
  readonly asAt: string | null;
}

/** Reads the command line. Throws an Error that says what is wrong with it and how it should be. */
export function readArguments(given: readonly string[]): ReportArguments {
  const { area, region, out, benchmark = null, 'as-at': asAt = null } = parse(given);
  if (area !== undefined && region !== undefined)
    throw new Error(`area and region given: name one\n${usage}`);
  const code = area ?? region;
  if (code === undefined) throw new Error(`area missing: name an area or a region\n${usage}`);
  if (out === undefined) throw new Error(`out missing: say where to write\n${usage}`);
  const kind = area === undefined ? 'region' : 'area';
  if (kind === 'area' && !out.toLowerCase().endsWith('.docx')) {
    throw new Error(`out is no Word file: ${out}; end its name with .docx\n${usage}`);
  }
  return { kind, code: code.trim(), out, benchmark, asAt };
}

function parse(given: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...given],
      options: { area: text, region: text, out: text, benchmark: text, 'as-at': text },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
