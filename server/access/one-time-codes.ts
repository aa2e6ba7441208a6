import { digestOf, makeSecret } from './secret.ts';

/** What becomes of a code that somebody shows. */
export type CodeOutcome =
  | { readonly kind: 'taken'; readonly name: string }
  | { readonly kind: 'used' | 'expired' | 'unknown' };

interface Code {
  readonly name: string;
  readonly expiresAt: number;
  isUsed: boolean;
}

/** How long an address to sign in by waits for whoever asked for it. */
const LIFE_MS = 60 * 60 * 1000;

/** Codes that sign somebody in once. They are kept, as digests, by the process that made them, and go with it. */
export class OneTimeCodes {
  private readonly codes = new Map<string, Code>();
  private readonly now: () => Date;

  constructor(now: () => Date) {
    this.now = now;
  }

  /** A code for somebody who will be known by this name. */
  make(name: string): { readonly code: string; readonly expiresAt: Date } {
    const code = makeSecret();
    const expiresAt = this.now().getTime() + LIFE_MS;
    this.forgetOld();
    this.codes.set(digestOf(code), { name, expiresAt, isUsed: false });
    return { code, expiresAt: new Date(expiresAt) };
  }

  take(shown: string): CodeOutcome {
    const code = this.codes.get(digestOf(shown));
    if (code === undefined) return { kind: 'unknown' };
    if (code.isUsed) return { kind: 'used' };
    if (code.expiresAt <= this.now().getTime()) return { kind: 'expired' };
    code.isUsed = true;
    return { kind: 'taken', name: code.name };
  }

  /** Old ones are remembered for a while longer, so that whoever shows one is told what became of it. */
  private forgetOld(): void {
    for (const [digest, { expiresAt }] of this.codes) {
      if (expiresAt + 24 * LIFE_MS <= this.now().getTime()) this.codes.delete(digest);
    }
  }
}
