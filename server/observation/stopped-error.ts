/** An upload that was under way when the service was told to stop, and could not end in time: nothing of it was stored. */
export class StoppedError extends Error {
  constructor() {
    super(
      'the service is stopping: nothing of this upload was stored; bring it again once the service is back',
    );
    this.name = 'StoppedError';
  }
}
