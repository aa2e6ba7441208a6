import type { AnswerContext } from '../answers/answer-context.ts';
import { makeEnvelope } from '../answers/answer-envelope.ts';
import type { CollectedReportAnswer, CollectedReportQuestion } from '../contract/collected-report.ts';
import { usualReportTitle } from '../contract/report-limits.ts';
import { heldLine } from '../contract/source-words.ts';
import { type CollectedItem, toCollectedItem } from '../reports/collected-report/collected-item.ts';
import { apiBase } from './api-dependencies.ts';
import { namingItemLater, type ReadItem } from './read-report-item.ts';

/** An item with the store at the version that it is asked at. */
export interface OpenItem extends ReadItem {
  readonly context: AnswerContext;
}

/** A report as it is answered, and what its document is drawn from beside. */
export interface CollectedReport {
  readonly answer: CollectedReportAnswer;
  readonly items: readonly CollectedItem[];
}

/** Asks one item after another, so that others who ask are answered meanwhile, and gathers what is told of each. `origin` is where the service was reached. */
export async function collectReport(
  question: CollectedReportQuestion,
  opened: readonly OpenItem[],
  context: AnswerContext,
  origin: string,
): Promise<CollectedReport> {
  const items: CollectedItem[] = [];
  for (const item of opened) items.push(await namingItemLater(item, () => collectItem(item, origin)));
  const demonstration = items.some(({ item }) => item.demonstration);
  const envelope = await makeEnvelope(context, demonstration);
  const title = question.title?.trim() || null;
  return {
    answer: {
      ...envelope,
      title: title ?? usualReportTitle,
      isTitleOwn: title !== null,
      held: heldLine(envelope.storeVersion, envelope.storeVersionAt),
      document: origin + documentAddress(question, title, envelope.storeVersion),
      items: items.map(({ item }) => item),
    },
    items,
  };
}

async function collectItem(
  { question, context, addressAt, ...asked }: OpenItem,
  origin: string,
): Promise<CollectedItem> {
  const { demonstration, told, draw } = await question.ask(context);
  const held = heldLine(context.version, await context.store.versionMadeAt(context.version));
  const address = origin + addressAt(context.version);
  return toCollectedItem(
    { ...asked, demonstration, storeVersion: context.version, held, address },
    told,
    draw,
  );
}

function documentAddress({ item }: CollectedReportQuestion, title: string | null, version: number): string {
  const parameters = new URLSearchParams([
    ...(title === null ? [] : [['title', title]]),
    ...item.map((each) => ['item', each]),
    ['asAt', String(version)],
  ]);
  return `${apiBase}/reports/collected.docx?${parameters}`;
}
