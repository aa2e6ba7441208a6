/** The same address with other values of some parameters; one that is null is left out. The others keep their order. */
export function changeAddress(address: string, changes: Readonly<Record<string, string | null>>): string {
  const isPath = address.startsWith('/');
  const url = new URL(address, 'http://localhost');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return isPath ? `${url.pathname}${url.search}${url.hash}` : url.href;
}

/** The address that gives the figures of this store version, whatever comes in later; of an empty store there is none. */
export function permanentAddress(address: string, storeVersion: number): string {
  return storeVersion === 0 ? address : changeAddress(address, { asAt: String(storeVersion) });
}
