import { toCsvLine } from './csv-line.ts';

/** A register: a header and its rows, each cell as it is written. */
export interface RegisterFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function toRegisterFile({ header, rows }: RegisterFile): string {
  return [header, ...rows].map(toCsvLine).join('');
}
