import { interfaceAddress } from '../selection/interface-address.ts';

/** Where as much of the audit trail as one file takes is had, the last entries first. */
export const auditTrailAddress = (): string =>
  interfaceAddress('/audit-trail', { format: 'csv', limit: '10000' });
