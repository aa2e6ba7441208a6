import { describe, expect, it } from 'vitest';
import { addressBlock } from '../../../server/api/address-block.ts';

describe('what an address is counted under', () => {
  it.each([
    ['an address of IPv4', '203.0.113.9', '203.0.113.9'],
    ['the same, as a socket of IPv6 names it', '::ffff:203.0.113.9', '203.0.113.9'],
    ['the same in hexadecimal digits (cb=203, 00=0, 71=113, 09=9)', '::FFFF:cb00:7109', '203.0.113.9'],
    ['the same with the port that a proxy adds', '203.0.113.9:4711', '203.0.113.9'],
    ['the first address of a network of IPv6', '2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['the last of the same network', '2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['one written at length and in capitals', '2001:0DB8:0001:0002:0:0:0:1', '2001:db8:1:2::/64'],
    ['one with a port', '[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['one that ends as IPv4 does', '2001:db8:1:2::203.0.113.9', '2001:db8:1:2::/64'],
    ['one of the network beside it', '2001:db8:1:3::', '2001:db8:1:3::/64'],
    ['one whose network ends in noughts', '2001:db8::9', '2001:db8:0:0::/64'],
    ['one of this cable, with its name', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['this machine', '::1', '0:0:0:0::/64'],
    ['what is no address', 'unknown', 'unknown'],
    ['nobody', '', ''],
  ])('of %s', (_title, address, block) => {
    expect(addressBlock(address)).toBe(block);
  });
});
