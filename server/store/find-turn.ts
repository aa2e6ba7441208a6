import { OvertakenError } from '../observation/overtaken-error.ts';
import { type HeldExtract, type Ledger, type LedgerView, newestVersion } from './ledger.ts';
import { viewAfter, viewAt } from './view-at.ts';

/** The ledger before a change and after it. */
export interface Turn {
  readonly before: LedgerView;
  readonly after: LedgerView;
}

/** The change that last brought an extract in or back. Fails for an extract that is unknown. */
export function findLastComing(ledger: Ledger, id: string): Turn {
  const came = ledger.events.findLast((event) => event.extract === id && event.kind !== 'withdrawn');
  if (!came) throw unknownExtract(id);
  return { before: viewAt(ledger, came.version - 1), after: viewAt(ledger, came.version) };
}

/** What withdrawing an extract would be. Fails as `findTurning` does. */
export function findWithdrawal(ledger: Ledger, id: string): Turn {
  findTurning(ledger, id, 'withdrawn');
  const version = newestVersion(ledger) + 1;
  const event = { version, at: '', by: '', kind: 'withdrawn' as const, extract: id };
  return { before: viewAt(ledger, version - 1), after: viewAfter(ledger, event) };
}

/** The extract to be withdrawn or restored. Fails when it is unknown, with an `OvertakenError` when it is so already. */
export function findTurning(ledger: Ledger, id: string, kind: 'withdrawn' | 'restored'): HeldExtract {
  const extract = viewAt(ledger, newestVersion(ledger)).extracts.get(id);
  if (!extract) throw unknownExtract(id);
  if (kind === 'withdrawn' && extract.withdrawn) throw new OvertakenError(`extract already withdrawn: ${id}`);
  if (kind === 'restored' && !extract.withdrawn) throw new OvertakenError(`extract not withdrawn: ${id}`);
  return extract.held;
}

function unknownExtract(id: string): Error {
  return new Error(`unknown extract: ${id}. The list of extracts has those that are held.`);
}
