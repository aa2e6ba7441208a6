import { describe, expect, it } from 'vitest';
import { findProxyFaults, readProxyTrust } from '../../server/proxy-settings.ts';

const trusted = { TRUST_PROXY: 'true', PROXY_USER_HEADER: 'X-Forwarded-User' };

describe('the settings of single sign-on by a proxy', () => {
  it('say nothing when nothing is set', () => {
    expect(findProxyFaults({})).toEqual([]);
    expect(readProxyTrust({ TRUST_PROXY: 'true' })).toBeNull();
  });

  it('make whoever the proxy names a viewer, unless they say otherwise', () => {
    expect(readProxyTrust(trusted)).toEqual({
      ...{ userHeader: 'X-Forwarded-User', roleHeader: null, rolesByGroup: null, defaultRole: 'viewer' },
    });
    expect(readProxyTrust({ ...trusted, PROXY_DEFAULT_ROLE: 'none' })).toMatchObject({ defaultRole: null });
  });

  it('map groups to roles', () => {
    const settings = {
      ...trusted,
      PROXY_ROLE_HEADER: 'X-Forwarded-Groups',
      PROXY_ROLES: 'CN=Injury Leads=admin, analysts = analyst',
      PROXY_DEFAULT_ROLE: 'analyst',
    };
    expect(findProxyFaults(settings)).toEqual([]);
    expect(readProxyTrust(settings)).toEqual({
      ...{ userHeader: 'X-Forwarded-User', roleHeader: 'X-Forwarded-Groups', defaultRole: 'analyst' },
      rolesByGroup: { 'CN=Injury Leads': 'admin', analysts: 'analyst' },
    });
  });

  it.each<[Record<string, string>, string]>([
    [
      { PROXY_USER_HEADER: 'X-Forwarded-User' },
      'PROXY_USER_HEADER=X-Forwarded-User: needs TRUST_PROXY=true: else anybody could send such a header',
    ],
    [
      { TRUST_PROXY: 'true', PROXY_DEFAULT_ROLE: 'viewer' },
      'PROXY_DEFAULT_ROLE=viewer: needs PROXY_USER_HEADER, which names the person',
    ],
    [
      { ...trusted, PROXY_ROLES: 'leads=admin' },
      'PROXY_ROLES=leads=admin: needs PROXY_ROLE_HEADER, which lists the groups of the person',
    ],
    [
      { ...trusted, PROXY_ROLE_HEADER: 'X-Groups', PROXY_ROLES: 'leads=owner' },
      'PROXY_ROLES=leads=owner: must say a role for each group, as injury-analysts=analyst,injury-leads=admin; roles are viewer, analyst, admin',
    ],
    [
      { ...trusted, PROXY_DEFAULT_ROLE: 'guest' },
      'PROXY_DEFAULT_ROLE=guest: must be one of none, viewer, analyst, admin',
    ],
    [
      { ...trusted, PROXY_USER_HEADER: 'X Forwarded' },
      'PROXY_USER_HEADER=X Forwarded: must be the name of a header: X-Forwarded-User',
    ],
  ])('are refused when they contradict themselves: %j', (settings, fault) => {
    expect(findProxyFaults(settings)).toEqual([fault]);
  });
});
