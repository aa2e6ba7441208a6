import { type Ledger, type LedgerView, newestVersion } from './ledger.ts';
import { viewAt } from './view-at.ts';

/** Views of versions kept ready: the newest, and a few that are being looked back at. */
const VIEWS_KEPT = 8;

/** The ledger of a store that is open, and its views. */
export class KeptViews {
  /** Replaced, never altered, once a change is safe: a reader sees the old version or the new one whole. */
  ledger: Ledger;
  private readonly views = new Map<number, LedgerView>();

  constructor(ledger: Ledger) {
    this.ledger = ledger;
  }

  /** The ledger as it stood at a version, the newest where none is named. Fails for a version that does not exist. */
  at(version = newestVersion(this.ledger)): LedgerView {
    const kept = this.views.get(version);
    if (kept) return kept;
    const view = viewAt(this.ledger, version);
    const [oldest] = this.views.keys();
    if (this.views.size >= VIEWS_KEPT && oldest !== undefined) this.views.delete(oldest);
    this.views.set(version, view);
    return view;
  }
}
