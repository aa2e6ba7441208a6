import { isIP } from 'node:net';

/** The names by which the service may be reached: any, or these beside those that only this machine knows. */
export type AllowedHosts = 'any' | readonly string[];

/**
 * Whether a service may be asked by this name, without its port. A page of a stranger can have its own name lead to this
 * machine and so read what the service answers (DNS rebinding); it can do so neither with an address in numbers nor with
 * the names of the machine itself, which always pass.
 */
export function isAllowedHost(hostname: string, allowed: AllowedHosts): boolean {
  if (allowed === 'any') return true;
  const name = hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
  return isIP(name) !== 0 || isOfThisMachine(name) || allowed.includes(name);
}

/** The names that lead to the machine that asks, by RFC 6761. */
function isOfThisMachine(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

/**
 * What holds where nobody names the hosts. A service that listens on this machine alone is asked by the names of this
 * machine; beyond it, or behind a proxy, nobody but who runs it knows its names.
 */
export function usualHosts(host: string, trustProxy: boolean): AllowedHosts {
  const isForThisMachine = host === '::1' || /^127\./.test(host) || isOfThisMachine(host);
  return isForThisMachine && !trustProxy ? [] : 'any';
}
