import { parseArgs } from 'node:util';
import { type TokenOrder, tokenOrderSchema } from '../../server/contract/access.ts';

export const usage = `usage: npm run tokens -- make NAME --role viewer|analyst|admin [--expires 2027-03-31]
       npm run tokens -- list
       npm run tokens -- revoke NAME`;

/** What `npm run tokens` was asked to do. */
export type TokensArguments =
  | { readonly kind: 'make'; readonly order: TokenOrder }
  | { readonly kind: 'revoke'; readonly name: string }
  | { readonly kind: 'list' };

/** Reads the command line. Throws an Error that says what is wrong with it and how it should be. */
export function readArguments(given: readonly string[]): TokensArguments {
  const { values, positionals } = parse(given);
  const [action, name, ...more] = positionals;
  if (more.length > 0)
    throw new Error(`too many names: ${more.join(' ')}; quote a name with blanks\n${usage}`);
  if (action !== 'make' && Object.keys(values).length > 0) {
    throw new Error(`misplaced --${Object.keys(values).join(', --')}: only make takes it\n${usage}`);
  }
  if (action === 'list' && name === undefined) return { kind: 'list' };
  if (action !== 'make' && action !== 'revoke') {
    throw new Error(`unknown action: ${positionals.join(' ')}; give make, list or revoke\n${usage}`);
  }
  if (name === undefined) throw new Error(`name missing: say whose token to ${action}\n${usage}`);
  return action === 'revoke' ? { kind: 'revoke', name } : { kind: 'make', order: readOrder(name, values) };
}

function readOrder(name: string, { role, expires }: { role?: string; expires?: string }): TokenOrder {
  if (role === undefined) throw new Error(`role missing: give --role viewer, analyst or admin\n${usage}`);
  const read = tokenOrderSchema.safeParse({ name, role, expires });
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => `invalid ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${lines.join('\n')}\n${usage}`);
}

function parse(given: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options: { role: text, expires: text } });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
