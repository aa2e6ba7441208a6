import type { AccessRecords } from '../store/access-records.ts';

/** Whoever tries again and again must not be able to fill the trail: one entry tells of all in so long a time. */
const TOGETHER_MS = 60_000;

/** Counts tokens and codes that were not taken, and tells the audit trail how many. */
export class SignInFailures {
  private readonly access: Pick<AccessRecords, 'noteInTrail'>;
  private readonly onFault: (error: unknown) => void;
  private untold = 0;
  private timer: NodeJS.Timeout | null = null;

  /** Told when what happened meanwhile cannot be written. */
  constructor(access: Pick<AccessRecords, 'noteInTrail'>, onFault: (error: unknown) => void) {
    this.access = access;
    this.onFault = onFault;
  }

  /** The first is told at once, those that follow within a minute with the end of it. */
  async count(): Promise<void> {
    this.untold += 1;
    if (this.timer !== null) return;
    this.timer = setTimeout(() => this.tellAgain().catch(this.onFault), TOGETHER_MS).unref();
    await this.tell();
  }

  /** Tells what is still untold. */
  async close(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.tell();
  }

  private async tellAgain(): Promise<void> {
    this.timer = null;
    await this.tell();
  }

  private async tell(): Promise<void> {
    const count = this.untold;
    if (count === 0) return;
    this.untold = 0;
    const nothing = { subject: null, fileName: null, sha256: null };
    await this.access.noteInTrail({ act: 'sign-in-failed', ...nothing, count }, 'nobody');
  }
}
