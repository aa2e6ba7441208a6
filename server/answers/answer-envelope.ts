import type { AnswerContext } from './answer-context.ts';

/** What every answer carries beside its own content. */
export interface Envelope {
  readonly storeVersion: number;
  readonly storeVersionAt: string | null;
  readonly demonstration: boolean;
}

/** Says which store version an answer was made from, when that version was made, and whether any figure is made up. */
export async function makeEnvelope(context: AnswerContext, demonstration: boolean): Promise<Envelope> {
  return {
    storeVersion: context.version,
    storeVersionAt: await context.store.versionMadeAt(context.version),
    demonstration,
  };
}
