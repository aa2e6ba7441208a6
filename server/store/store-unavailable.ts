/** The database behind a store does not answer for now; what was asked changed nothing unless the message says so. */
export class StoreUnavailableError extends Error {
  constructor(message: string, options: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'StoreUnavailableError';
  }
}
