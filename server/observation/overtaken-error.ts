/** What was to be changed is no longer as it was when that was decided, since another change came first. Nothing was changed. */
export class OvertakenError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OvertakenError';
  }
}
