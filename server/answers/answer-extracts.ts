import type { ExtractAnswer, ExtractsAnswer } from '../contract/extracts.ts';
import type { ExtractInStore } from '../observation/extract.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toAgeAnswer } from './contract-nouns.ts';

/** The history: every extract that was accepted, with its standing, the last received first. */
export async function answerExtracts(context: AnswerContext): Promise<ExtractsAnswer> {
  const extracts = await context.store.findExtracts(context.version);
  return {
    ...(await makeEnvelope(context, extracts.some(showsDemonstration))),
    extracts: extracts
      .toSorted((one, other) => other.acceptedAtVersion - one.acceptedAtVersion)
      .map(describeExtract),
    why: extracts.length > 0 ? null : 'No extract has been brought in yet.',
  };
}

/** An extract as answers give it. */
export function describeExtract(extract: ExtractInStore): ExtractAnswer {
  const { acceptedAtVersion: _, ...told } = extract;
  return {
    ...told,
    // Extracts of earlier versions of the product have it in the store.
    bytes: extract.rowsRead === null ? null : extract.bytes,
    warnings: [...extract.warnings],
    indicators: extract.indicators.map(({ id, name, ages }) => ({ id, name, ages: ages.map(toAgeAnswer) })),
    periods: [...extract.periods],
    supersedes: [...extract.supersedes],
    dependsOn: [...extract.dependsOn],
  };
}

/** Whether made-up figures of an extract are shown. */
export function showsDemonstration(extract: ExtractInStore): boolean {
  return extract.demonstration && extract.observationsShown > 0;
}
