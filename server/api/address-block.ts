import { isIPv6 } from 'node:net';

/** Groups of sixteen bits in an address of IPv6, and in the half of it that names a network. */
const GROUPS = 8;
const NETWORK_GROUPS = 4;

/**
 * What an address on the network is counted under: itself, or of IPv6 the first 64 bits. Whoever has one such address has
 * every address of its network (RFC 4291), and no site is given less than that (RFC 6177): counted singly, each of them
 * could ask anew. A larger block (a site has up to 65,536 such networks) would count neighbours as one. Addresses of
 * IPv4 are told as such whichever way they are written, and a port that a proxy adds is left out.
 */
export function addressBlock(address: string): string {
  const host = withoutPort(address);
  const [bare = ''] = host.split('%');
  if (!isIPv6(bare)) return host;
  const groups = groupsOf(bare);
  const isMapped = groups.slice(0, 6).join() === '0,0,0,0,0,ffff';
  return isMapped
    ? groups.slice(6).flatMap(toBytes).join('.')
    : `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

/** "203.0.113.9:4711" and "[2001:db8::1]:4711" without their ports. */
function withoutPort(address: string): string {
  const [, host] = /^\[([^\]]*)\](?::\d+)?$/.exec(address) ?? /^([\d.]+):\d+$/.exec(address) ?? [];
  return host ?? address;
}

/** The groups of an address of IPv6 in the shortest form, the last of them in hexadecimal digits too. */
function groupsOf(address: string): string[] {
  const shortest = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = [], tail = []] = shortest
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  return [...head, ...Array<string>(GROUPS - head.length - tail.length).fill('0'), ...tail];
}

/** The two bytes of a group. */
function toBytes(group: string): number[] {
  const bits = Number.parseInt(group, 16);
  return [bits >> 8, bits & 0xff];
}
