/** One piece of work at a time, in the order asked; a failed one does not hold up the next. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private closing: Promise<void> | null = null;

  take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.closing) throw new Error('the store is closed. Open it again.');
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Does the last piece of work once all others are done, and takes no more. Closing twice is closing once. */
  close(work: () => Promise<void>): Promise<void> {
    this.closing ??= this.last.then(work);
    return this.closing;
  }
}
