/** Something that is asked in bad faith, and how the service must answer it. */
export interface HostileRequest {
  readonly title: string;
  readonly path: string;
  readonly request?: RequestInit;
  readonly status: number;
}

/** Rows of a table, each as title, path, status and what else is sent. */
export type Row = readonly [title: string, path: string, status: number, request?: RequestInit];

/** The requests of a table of rows. */
export const toRequests = (rows: readonly Row[]): HostileRequest[] =>
  rows.map(([title, path, status, request]) => ({ title, path, status, ...(request ? { request } : {}) }));
