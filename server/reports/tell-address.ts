/** An address as a document says it; where no service was asked, what is known of it is its path. */
export const tellAddress = (address: string): string =>
  address.startsWith('/') ? `below the address of the service, ${address}` : address;
