import type { Upgrade } from './sql/migrate.ts';
import type { OpeningLog, StoreEvent } from './store.ts';

/** What was found, and done, when a store was opened. */
interface Opening {
  /** Extracts and backups that were under way when the service last ended, of which nothing is stored. */
  readonly leftOver: number;
  readonly upgrade: Upgrade | null;
  readonly newest: Pick<StoreEvent, 'version' | 'at'> | null;
  /** Asked only where there is a version to hold it against. */
  readonly now: () => Date;
}

/** Writes down what whoever runs the service should know of a start. */
export function tellOpening({ leftOver, upgrade, newest, now }: Opening, log: OpeningLog | undefined): void {
  if (log === undefined) return;
  if (upgrade !== null) log.info(upgrade, 'store of an older release brought to the format of this one');
  if (leftOver > 0) {
    log.warn(
      { leftOver },
      'what was being brought when the service last ended was not stored, and is removed: bring it again',
    );
  }
  const today = newest === null ? null : now().toISOString();
  if (newest !== null && today !== null && newest.at > today) {
    log.warn(
      { version: newest.version, madeAt: newest.at, now: today },
      'the clock of this machine is behind the newest version: set it, or what is brought until then counts as brought with that version',
    );
  }
  log.info({ version: newest?.version ?? 0, madeAt: newest?.at ?? null }, 'store opened');
}
