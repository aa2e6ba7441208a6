/** What was asked needs a role that whoever asked has not. Nothing was changed. */
export class NotAllowedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotAllowedError';
  }
}
