/**
 * Turns a question into an answer: finds the observations, works out what the publisher did not give, compares, and
 * says it in words. One file a question. Arquero shapes the few thousand rows of an answer; it never scans the store.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Store } from '../store/store.ts';

/** What every answer is made from. `version` is resolved once a request, so that an answer never mixes versions. */
export interface AnswerContext {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly version: number;
  /** ISO date on which the question is asked: which areas are in force. */
  readonly today: string;
}

/** A question that cannot be answered as asked; the message says what and how to mend it. */
export class QuestionError extends Error {
  readonly status: 400 | 404 | 409;

  constructor(status: 400 | 404 | 409, message: string) {
    super(message);
    this.name = 'QuestionError';
    this.status = status;
  }
}
