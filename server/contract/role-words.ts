import { mayAct, type Role } from '../access/role.ts';

/** What a role is called where people read it. */
export const roleNames: Readonly<Record<Role, string>> = {
  viewer: 'viewer',
  analyst: 'analyst',
  admin: 'administrator',
};

/** "an analyst or an administrator": who may do what a role is needed for. */
export const whoMay: Readonly<Record<Role, string>> = {
  viewer: 'a viewer, an analyst or an administrator',
  analyst: 'an analyst or an administrator',
  admin: 'an administrator',
};

/** Whether somebody, who may be nobody, has at least a role. */
export function hasRole(person: { readonly role: Role } | null | undefined, needed: Role): boolean {
  return person ? mayAct(person.role, needed) : false;
}
