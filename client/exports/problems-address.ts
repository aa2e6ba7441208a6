import { interfaceAddress } from '../selection/interface-address.ts';

/** Where all problems of a refused extract can be had as CSV. */
export const problemsAddress = (id: string): string =>
  interfaceAddress(`/extracts/${encodeURIComponent(id)}/problems.csv`);
