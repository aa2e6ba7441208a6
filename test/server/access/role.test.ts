import { describe, expect, it } from 'vitest';
import { highestRole, mayAct, type Role } from '../../../server/access/role.ts';

describe('roles', () => {
  it.each<[Role, readonly Role[]]>([
    ['viewer', ['viewer']],
    ['analyst', ['viewer', 'analyst']],
    ['admin', ['viewer', 'analyst', 'admin']],
  ])('let a person who is %s do what %j may', (role, allowed) => {
    const all: readonly Role[] = ['viewer', 'analyst', 'admin'];
    expect(all.filter((needed) => mayAct(role, needed))).toEqual(allowed);
  });

  it('count as the highest of several', () => {
    expect(highestRole(['analyst', 'viewer'])).toBe('analyst');
    expect(highestRole(['viewer', 'admin', 'analyst'])).toBe('admin');
    expect(highestRole([])).toBeNull();
  });
});
