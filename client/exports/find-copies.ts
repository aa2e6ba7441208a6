import { changeAddress, permanentAddress } from './change-address.ts';
import type { Download } from './trend-downloads.ts';

/** Something of a view that can be copied. */
export interface Copy {
  /** What it is of, where a view has several: " of the map"; blank otherwise. */
  readonly of: string;
  /** Where the service gives it, at the store version that is shown. */
  readonly address: string;
}

/** An address for a web page or a program: it shows, not saves, and the same question always has the same one. */
export interface MachineAddress {
  readonly format: string;
  readonly address: string;
}

/** The pictures and tables of a view, found in its downloads so that what is copied is what could be saved. */
export function findCopies(
  downloads: readonly Download[],
  storeVersion: number,
): { readonly pictures: readonly Copy[]; readonly tables: readonly Copy[] } {
  const copiesOf = (format: string, changes: Readonly<Record<string, string | null>>) =>
    downloads.filter(isOf(format)).map(({ format: name, address }) => ({
      of: name.slice(format.length),
      address: permanentAddress(changeAddress(address, changes), storeVersion),
    }));
  return { pictures: copiesOf('PNG', { download: null }), tables: copiesOf('CSV', { format: 'shown' }) };
}

/** The pictures, drawings and tables of a view for embedding, with the service's own address before each. */
export function machineAddresses(downloads: readonly Download[], service: string): readonly MachineAddress[] {
  return downloads
    .filter((file) => ['SVG', 'PNG', 'CSV'].some((format) => isOf(format)(file)))
    .map(({ format, address }) => ({
      format,
      address: changeAddress(`${service}${address}`, { download: null }),
    }));
}

const isOf =
  (wanted: string) =>
  ({ format }: Download): boolean =>
    format === wanted || format.startsWith(`${wanted} of `);
