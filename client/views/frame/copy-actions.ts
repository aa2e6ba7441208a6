import { citationLines } from '../../../server/contract/citation-words.ts';
import type { AnswerTables } from '../../../server/contract/parts.ts';
import type { ShownAnswer } from '../../../server/contract/shown.ts';
import { getFile } from '../../api/http-client.ts';
import { changeAddress, permanentAddress } from '../../exports/change-address.ts';
import { type CopiedParts, copyingBrowser, copyParts } from '../../exports/copy-parts.ts';
import { copyText } from '../../exports/copy-text.ts';
import { type Copy, findCopies } from '../../exports/find-copies.ts';
import type { Download } from '../../exports/trend-downloads.ts';
import { writeHtmlTable, writeTabbedText } from '../../exports/write-shown-table.ts';

/** What of an answer is needed to take it along. */
export interface TakenAnswer {
  readonly storeVersion: number;
  /** Absent where nothing is drawn. */
  readonly alternativeText?: string;
  readonly tables?: AnswerTables | undefined;
}

/** What became of a copy, in words, and what the browser did not take. */
export interface CopyOutcome {
  readonly words: string;
  readonly refused: { readonly text: string } | { readonly picture: string } | null;
}

export interface CopyAction {
  readonly label: string;
  readonly run: () => Promise<CopyOutcome>;
}

/** Everything of a view that can be copied, in the order of its buttons; all as at the store version that is shown. */
export function copyActions(
  downloads: readonly Download[],
  { storeVersion, alternativeText }: TakenAnswer,
): readonly CopyAction[] {
  const { pictures, tables } = findCopies(downloads, storeVersion);
  const permanent = () => permanentAddress(window.location.href, storeVersion);
  return [
    ...pictures.map((copy) => ({ label: `Copy image${copy.of}`, run: () => copyPicture(copy) })),
    ...tables.map((copy) => ({ label: `Copy table${copy.of}`, run: () => copyTable(copy) })),
    ...(alternativeText === undefined
      ? []
      : [textAction('Copy alternative text', 'Alternative text copied.', () => alternativeText)]),
    ...tables
      .slice(0, 1)
      .map((copy) => ({ label: 'Copy citation', run: () => copyCitation(copy, permanent()) })),
    textAction('Copy link', 'Link to this page copied.', () => window.location.href),
    textAction(
      'Copy permanent link',
      `Permanent link copied: it shows these figures (store version ${storeVersion}) whatever comes in later.`,
      permanent,
    ),
  ];
}

/** A text that is at hand. */
export const textAction = (label: string, copied: string, textOf: () => string): CopyAction => ({
  label,
  run: async () => {
    const text = textOf();
    return outcomeOf(await copyText(text, navigator.clipboard), copied, async () => text);
  },
});

async function copyPicture({ address }: Copy): Promise<CopyOutcome> {
  if (await copyParts({ 'image/png': getFile(address) }, copyingBrowser())) {
    return { words: 'Image copied: 16 cm wide at 300 dots per inch.', refused: null };
  }
  return {
    words: 'This browser does not copy images. Save the PNG file instead:',
    refused: { picture: changeAddress(address, { download: 'true' }) },
  };
}

async function copyTable({ address }: Copy): Promise<CopyOutcome> {
  const shown = readShown(address);
  const text = async () => writeTabbedText(await shown);
  const isCopied = await copyParts(
    {
      'text/html': shown.then((answer) => blobOf('text/html', writeHtmlTable(answer))),
      'text/plain': text().then((written) => blobOf('text/plain', written)),
    },
    copyingBrowser(),
  );
  const rows = (await shown).tables.reduce((sum, table) => sum + table.rows.length, 0);
  return outcomeOf(isCopied, `Table copied: ${rows} ${rows === 1 ? 'row' : 'rows'}.`, text);
}

async function copyCitation({ address }: Copy, page: string): Promise<CopyOutcome> {
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  const text = readShown(address).then((shown) => citationLines(shown, page, today).join('\n'));
  const parts: CopiedParts = { 'text/plain': text.then((written) => blobOf('text/plain', written)) };
  return outcomeOf(await copyParts(parts, copyingBrowser()), 'Citation copied.', () => text);
}

async function outcomeOf(
  isCopied: boolean,
  copied: string,
  textOf: () => Promise<string>,
): Promise<CopyOutcome> {
  if (isCopied) return { words: copied, refused: null };
  return {
    words: 'The browser does not allow copying: the text is selected below, copy it from there.',
    refused: { text: await textOf() },
  };
}

/** The service checks what it sends against the schema of this type. */
const readShown = async (address: string): Promise<ShownAnswer> =>
  JSON.parse(await (await getFile(address)).text());

const blobOf = (type: string, text: string): Blob => new Blob([text], { type });
