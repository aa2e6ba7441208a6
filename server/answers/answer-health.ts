import type { HealthAnswer } from '../contract/health.ts';
import type { AnswerContext } from './answer-context.ts';
import { showsDemonstration } from './answer-extracts.ts';

/** Says that questions can be answered, by which store, from how many observations, and whether any is made up. */
export async function answerHealth(context: AnswerContext): Promise<HealthAnswer> {
  const { store, version } = context;
  const extracts = await store.findExtracts(version);
  return {
    status: 'ready',
    storeVersion: version,
    engine: store.engine,
    observations: await store.countObservations(),
    demonstration: extracts.some(showsDemonstration),
  };
}
