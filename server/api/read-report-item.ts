import { z } from 'zod';
import { QuestionError } from '../answers/answer-context.ts';
import { unknownMessage } from '../answers/nearest-name.ts';
import { shortenAsked } from '../answers/shorten-asked.ts';
import { itemParameters } from '../contract/collected-report.ts';
import type { ShownPart } from '../contract/report-limits.ts';
import { handedOver } from './address-to-ask-again.ts';
import { apiBase } from './api-dependencies.ts';
import type { Asked, Collectable, Given } from './collectable.ts';
import { collectables } from './collectables.ts';
import { RequestError } from './error-response.ts';
import { readQuestion } from './read-question.ts';

/** An item of a report whose parameters are known to be valid; whether what it names exists is known once it is asked. */
export interface ReadItem {
  readonly number: number;
  readonly asked: string;
  readonly name: string;
  readonly as: ShownPart;
  /** Null where it gives none, as `findings` are. */
  readonly caption: string | null;
  readonly findings: readonly string[] | null;
  readonly question: Asked;
  /** Where its picture, or the answer without one, can be had as at a store version. */
  readonly addressAt: (version: number) => string;
}

const ownSchema = z.object(itemParameters).strict();

/** Reads `trend?indicator=90284&area=E10000032&as=both`; fails with 400, naming the item, for what is wrong in it. */
export function readReportItem(asked: string, number: number): ReadItem {
  return namingItem({ asked, number }, () => {
    const [path, query] = splitAt(asked, '?');
    const { kind, subject } = findKind(path);
    const { own, others } = divide(query);
    const { as, caption, finding } = readQuestion(ownSchema, own);
    if (as !== undefined && as !== 'table' && !kind.hasPicture) {
      throw new RequestError(400, `no chart: ${kind.name} is a table; give as=table, or no as`);
    }
    return {
      number,
      asked,
      name: kind.name,
      as: as ?? (kind.hasPicture ? 'chart' : 'table'),
      caption: caption?.trim() || null,
      findings: finding?.map((text) => text.trim()).filter((text) => text !== '') ?? null,
      question: kind.read(subject, others),
      addressAt: (version) => addressOf(kind, subject, others, version),
    };
  });
}

/** Does what is to be done with an item; what fails names the item, by its place and its text. */
export function namingItem<Result>(item: Pick<ReadItem, 'asked' | 'number'>, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw toItemError(item, error);
  }
}

/** The same of what takes its time. */
export async function namingItemLater<Result>(
  item: Pick<ReadItem, 'asked' | 'number'>,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw toItemError(item, error);
  }
}

function toItemError({ number, asked }: Pick<ReadItem, 'asked' | 'number'>, error: unknown): unknown {
  if (!(error instanceof RequestError || error instanceof QuestionError)) return error;
  return new RequestError(error.status, `item ${number} (${shortenAsked(asked)}): ${error.message}`, {
    cause: error,
  });
}

function findKind(path: string): { readonly kind: Collectable; readonly subject: string } {
  const [name, rest] = splitAt(path, '/');
  const kind = collectables.find((each) => each.name === name);
  if (kind === undefined || (kind.subject === null && rest !== '')) {
    const names = collectables.map((each) => ({ id: each.name, name: each.name }));
    const others = `a report takes ${names.map(({ id }) => id).join(', ')}`;
    throw new RequestError(400, unknownMessage('chart or answer', path, names, others));
  }
  if (kind.subject !== null && rest === '') {
    throw new RequestError(400, `missing ${kind.subject}: ${name}; write ${name}/ and the ${kind.subject}`);
  }
  return { kind, subject: decoded(rest) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new RequestError(400, `invalid percent-encoding: ${text}; write a per cent sign as %25`, { cause });
  }
}

/** The parameters of the item itself, and those of its chart or answer. */
function divide(query: string): { readonly own: Given; readonly others: Given } {
  const given = new URLSearchParams(query);
  const pick = (isOwn: boolean): Given =>
    Object.fromEntries(
      [...new Set(given.keys())]
        .filter((name) => Object.hasOwn(itemParameters, name) === isOwn)
        .map((name) => [name, given.getAll(name)]),
    );
  return { own: pick(true), others: pick(false) };
}

/** What a picture or an answer is asked for beside what it shows; a drawing has no dots. */
const ofFile = [...handedOver, 'dpi'];

function addressOf(
  { name, hasPicture }: Collectable,
  subject: string,
  given: Given,
  version: number,
): string {
  const parameters = new URLSearchParams(
    Object.entries(given).flatMap(([key, values]) => values.map((value) => [key, value])),
  );
  for (const each of ofFile) parameters.delete(each);
  parameters.set('asAt', String(version));
  parameters.sort();
  const below = subject === '' ? name : `${name}/${encodeURIComponent(subject)}`;
  return `${apiBase}/${hasPicture ? `charts/${name}.svg` : below}?${parameters}`;
}

function splitAt(text: string, sign: string): [before: string, after: string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
