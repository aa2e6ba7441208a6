/** What is stored cannot be read any more, or not be trusted. It stays so until a backup is restored. */
export class StoreDamagedError extends Error {
  constructor(message: string, options: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'StoreDamagedError';
  }
}
