import { describe, expect, it } from 'vitest';
import { type ProxyTrust, readProxy } from '../../../server/access/proxy-person.ts';

const trust: ProxyTrust = {
  ...{ userHeader: 'X-User', roleHeader: 'X-Groups', defaultRole: null },
  rolesByGroup: { leads: 'admin', analysts: 'analyst' },
};

const read = (headers: Record<string, string>, change: Partial<ProxyTrust> = {}) =>
  readProxy({ ...trust, ...change }, (name) => headers[name]);

describe('the word of a proxy', () => {
  it('names a person with the highest role of their groups', () => {
    const person = { name: 'jane', role: 'admin', via: 'proxy' };
    expect(read({ 'X-User': ' jane ', 'X-Groups': 'analysts, leads,others' })).toEqual({
      kind: 'person',
      person,
    });
  });

  it('lists roles themselves where no groups are mapped', () => {
    const headers = { 'X-User': 'jane', 'X-Groups': 'analyst' };
    expect(read(headers, { rolesByGroup: null })).toMatchObject({ person: { role: 'analyst' } });
  });

  it.each(['admin', 'constructor', '__proto__', ''])(
    'gives nothing for a group that is not mapped: %s',
    (group) => {
      const headers = { 'X-User': 'jane', 'X-Groups': group };
      expect(read(headers)).toMatchObject({
        kind: 'refused',
        because: expect.stringContaining('jane is in no group'),
      });
      expect(read(headers, { defaultRole: 'viewer' })).toMatchObject({ person: { role: 'viewer' } });
    },
  );

  it('names nobody where the header is blank or absent', () => {
    expect(read({ 'X-Groups': 'leads' })).toEqual({ kind: 'nobody' });
    expect(read({ 'X-User': ' ', 'X-Groups': 'leads' })).toEqual({ kind: 'nobody' });
  });

  it.each(['mallory, jane', 'jane\u0007', 'j'.repeat(101)])('is not believed as %j', (name) => {
    expect(read({ 'X-User': name, 'X-Groups': 'leads' })).toMatchObject({ kind: 'refused' });
  });
});
