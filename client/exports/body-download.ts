import { interfaceAddress } from '../selection/interface-address.ts';

/** What a body commissions, leads and may influence, as a table. */
export const bodyTableAddress = (id: string): string =>
  interfaceAddress(`/bodies/${encodeURIComponent(id)}`, { format: 'csv' });
