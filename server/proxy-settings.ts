/** Reads how an organisation's own proxy says who asks: single sign-on without an identity provider of our own. */
import type { ProxyTrust } from './access/proxy-person.ts';
import { type Role, roles } from './access/role.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const names = ['PROXY_USER_HEADER', 'PROXY_ROLE_HEADER', 'PROXY_ROLES', 'PROXY_DEFAULT_ROLE'] as const;

const usualDefault = 'viewer';

/** Everything that is wrong with these settings, a line each, what contradicts each other included. */
export function findProxyFaults(environment: Environment): string[] {
  const { PROXY_USER_HEADER, PROXY_ROLE_HEADER, PROXY_ROLES, PROXY_DEFAULT_ROLE } = environment;
  const given = names.filter((name) => environment[name] !== undefined);
  const fault = (name: (typeof names)[number], message: string) => `${name}=${environment[name]}: ${message}`;
  const faults = [
    ...[PROXY_USER_HEADER, PROXY_ROLE_HEADER].flatMap((header, at) =>
      header === undefined || /^[A-Za-z][\w-]*$/.test(header)
        ? []
        : [
            fault(
              at === 0 ? 'PROXY_USER_HEADER' : 'PROXY_ROLE_HEADER',
              'must be the name of a header: X-Forwarded-User',
            ),
          ],
    ),
    ...(PROXY_ROLES === undefined || readRoles(PROXY_ROLES) !== null
      ? []
      : [
          fault(
            'PROXY_ROLES',
            `must say a role for each group, as injury-analysts=analyst,injury-leads=admin; roles are ${roles.join(', ')}`,
          ),
        ]),
    ...(PROXY_DEFAULT_ROLE === undefined || PROXY_DEFAULT_ROLE === 'none' || toRole(PROXY_DEFAULT_ROLE)
      ? []
      : [fault('PROXY_DEFAULT_ROLE', `must be one of none, ${roles.join(', ')}`)]),
  ];
  const [first] = given;
  if (first !== undefined && environment.TRUST_PROXY !== 'true') {
    faults.push(fault(first, 'needs TRUST_PROXY=true: else anybody could send such a header'));
  } else if (first !== undefined && PROXY_USER_HEADER === undefined) {
    faults.push(fault(first, 'needs PROXY_USER_HEADER, which names the person'));
  }
  if (PROXY_ROLES !== undefined && PROXY_ROLE_HEADER === undefined) {
    faults.push(fault('PROXY_ROLES', 'needs PROXY_ROLE_HEADER, which lists the groups of the person'));
  }
  return faults;
}

/** How the proxy is believed; null where it says nothing. The settings have no faults. */
export function readProxyTrust(environment: Environment): ProxyTrust | null {
  const { PROXY_USER_HEADER, PROXY_ROLE_HEADER, PROXY_ROLES, PROXY_DEFAULT_ROLE } = environment;
  if (PROXY_USER_HEADER === undefined) return null;
  return {
    userHeader: PROXY_USER_HEADER,
    roleHeader: PROXY_ROLE_HEADER ?? null,
    rolesByGroup: PROXY_ROLES === undefined ? null : readRoles(PROXY_ROLES),
    defaultRole: toRole(PROXY_DEFAULT_ROLE ?? usualDefault),
  };
}

/** `leads=admin,analysts=analyst`; null where that is not how it is written. */
function readRoles(text: string): Record<string, Role> | null {
  const read: [string, Role][] = [];
  for (const part of text.split(',')) {
    const [, group, word] = /^\s*(\S.*?)\s*=\s*(\w+)\s*$/.exec(part) ?? [];
    const role = toRole(word ?? '');
    if (group === undefined || role === null) return null;
    read.push([group, role]);
  }
  return Object.fromEntries(read);
}

function toRole(text: string): Role | null {
  return roles.find((role) => role === text) ?? null;
}
