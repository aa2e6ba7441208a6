/** There is no room for what was to be stored; nothing of it was. The message says where room is wanted. */
export class StoreFullError extends Error {
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'StoreFullError';
  }
}

/** What operating systems and databases say where a disk, or what somebody may use of it, is full. */
const FULL = /ENOSPC|EDQUOT|EFBIG|no space left on device|disk quota exceeded|file too large/i;

/** Whether an error, or what caused it, is that there is no room left. */
export function isAboutRoom(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error instanceof StoreFullError || FULL.test(error.message) || isAboutRoom(error.cause);
}
