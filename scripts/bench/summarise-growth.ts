import { questionKinds } from './bench-questions.ts';
import type { AnswersRuns } from './measure-answers.ts';
import { medianOf } from './percentile.ts';

/** A line for a store of one size. */
export function summariseSize({ rows, fileMegabytes, ingest, store }: AnswersRuns): Record<string, string> {
  const { seconds, processorSeconds, peakMegabytes } = ingest;
  const milliseconds = (name: string) => `${medianOf(store, name).toFixed(1)} ms`;
  return {
    [`${(rows / 1e6).toFixed(1)} million observations`]: [
      `ingest ${seconds?.toFixed(1)} s, ${processorSeconds?.toFixed(1)} s of the processor, ${peakMegabytes?.toFixed(0)} MB at most`,
      `store ${fileMegabytes.toFixed(0)} MB, opened in ${milliseconds('openMilliseconds')}`,
      ...questionKinds.map(
        (kind) =>
          `${kind} ${milliseconds(`${kind}AnswerP50`)}, ${milliseconds(`${kind}AnswerProcessor`)} of the processor`,
      ),
    ].join('; '),
  };
}

/** How much slower answers of the largest store are than those of the smallest. */
export function summariseGrowth(sizes: readonly AnswersRuns[]): Record<string, string> {
  const times = (name: string) => {
    const of = (size: AnswersRuns | undefined) => medianOf(size?.store ?? [], name);
    return (of(sizes.at(-1)) / of(sizes[0])).toFixed(2);
  };
  const grown = questionKinds.map(
    (kind) =>
      `${kind} ${times(`${kind}AnswerP50`)} times by the clock, ${times(`${kind}AnswerProcessor`)} by the processor`,
  );
  return { 'from the smallest to the largest': grown.join('; ') };
}
