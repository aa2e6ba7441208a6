import { describe, expect, it } from 'vitest';
import { isAllowedHost, usualHosts } from '../../../server/api/allowed-hosts.ts';

describe('isAllowedHost', () => {
  it.each([
    ['localhost', true],
    ['LOCALHOST', true],
    ['localhost.', true],
    ['injuries.localhost', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['10.2.0.7', true],
    ['injuries.example.org', true],
    ['Injuries.Example.org.', true],
    ['example.org', false],
    ['evil-injuries.example.org', false],
    ['injuries.example.org.evil.test', false],
    ['localhost.evil.test', false],
    ['127.0.0.1.evil.test', false],
    ['', false],
  ])('of %s says %s', (hostname, isAllowed) => {
    expect(isAllowedHost(hostname, ['injuries.example.org'])).toBe(isAllowed);
  });

  it('takes any name where any is allowed', () => {
    expect(isAllowedHost('evil.test', 'any')).toBe(true);
  });
});

describe('usualHosts', () => {
  it.each([
    ['127.0.0.1', false, []],
    ['127.0.0.2', false, []],
    ['localhost', false, []],
    ['::1', false, []],
    ['0.0.0.0', false, 'any'],
    ['::', false, 'any'],
    ['10.2.0.7', false, 'any'],
    ['injuries.example.org', false, 'any'],
    ['127.0.0.1', true, 'any'],
  ] as const)('of a service on %s, proxy trusted: %s, are %s', (host, trustProxy, hosts) => {
    expect(usualHosts(host, trustProxy)).toEqual(hosts);
  });
});
