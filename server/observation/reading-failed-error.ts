/** The thread that read an extract ended without a verdict, for want of memory or by a fault. Nothing was stored. */
export class ReadingFailedError extends Error {
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'ReadingFailedError';
  }
}
