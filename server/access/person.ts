import type { Role } from './role.ts';

/** Who asks, and how that is known. */
export interface Person {
  /** As history and the audit trail name them. */
  readonly name: string;
  readonly role: Role;
  readonly via: 'token' | 'session' | 'proxy';
}

/** Who makes a change: a name, and the request that asked for it, where it came over the network. */
export interface Maker {
  readonly name: string;
  readonly requestId: string | null;
}
