import { type ReadDocument, type ReadPicture, readDocx } from './read-docx.ts';

/**
 * What of a Word file would keep somebody from reading it with a screen reader, or show a picture otherwise than it was
 * drawn; an empty list where nothing does. The rules are those of Microsoft's accessibility checker and of "Make your
 * content accessible" of the Government Digital Service.
 */
export function findDocumentFaults(bytes: Uint8Array): string[] {
  const document = readDocx(bytes);
  return [
    ...faultsOfTitle(document),
    ...faultsOfHeadings(document),
    ...faultsOfParagraphs(document),
    ...faultsOfTables(document),
    ...faultsOfPictures(document),
    ...faultsOfCaptions(document),
    ...faultsOfLinks(document),
  ];
}

function faultsOfTitle({ paragraphs, xmlOf }: ReadDocument): string[] {
  const titles = paragraphs.filter(({ style }) => style === 'Title');
  const properties = xmlOf('docProps/core.xml');
  return [
    ...faultIf(titles.length !== 1, `${titles.length} titles`),
    ...faultIf(!/<dc:title>[^<]*\S[^<]*<\/dc:title>/.test(properties), 'no title among the properties'),
    ...faultIf(!properties.includes('<dc:language>en-GB</dc:language>'), 'no language among the properties'),
    ...faultIf(!xmlOf('word/styles.xml').includes('<w:lang w:val="en-GB"/>'), 'no language of the text'),
  ];
}

function faultsOfHeadings({ headings }: ReadDocument): string[] {
  return headings.flatMap(({ level, text }, at) => [
    ...faultIf(text.trim() === '', 'empty heading'),
    ...faultIf(
      level > (headings[at - 1]?.level ?? 0) + 1,
      `heading of level ${level} skips a level: ${text}`,
    ),
  ]);
}

/** Space is made by styles: a screen reader says "blank" at every empty paragraph. */
function faultsOfParagraphs({ paragraphs }: ReadDocument): string[] {
  const blank = paragraphs.filter(({ text, hasPicture }) => text.trim() === '' && !hasPicture);
  return faultIf(blank.length > 0, `${blank.length} empty paragraphs`);
}

function faultsOfTables({ tables }: ReadDocument): string[] {
  return tables.flatMap(({ header, rows, isMerged }, at) => {
    const name = `table ${at + 1}`;
    const [columns = [], ...others] = header;
    return [
      ...faultIf(header.length === 0, `${name} has no header row`),
      ...faultIf(others.length > 0, `${name} has several header rows`),
      ...faultIf(
        columns.some((cell) => cell.trim() === ''),
        `${name} has a column without a heading`,
      ),
      ...faultIf(new Set(columns).size < columns.length, `${name} has two columns of one heading`),
      ...faultIf(isMerged, `${name} has merged cells`),
      ...faultIf(
        rows.some((row) => row.length !== columns.length),
        `${name} has rows of different lengths`,
      ),
    ];
  });
}

function faultsOfPictures({ pictures, xmlOf }: ReadDocument): string[] {
  const ids = new Set(pictures.map(({ id }) => id));
  return [
    ...faultIf(ids.size < pictures.length, 'two pictures of one id'),
    ...faultIf(xmlOf('word/document.xml').includes('<wp:anchor'), 'a picture that floats beside the text'),
    ...pictures.flatMap((picture, at) => [
      ...faultIf(picture.alternativeText.trim() === '', `picture ${at + 1} has no alternative text`),
      ...faultIf(isScaled(picture), `picture ${at + 1} is scaled`),
    ]),
  ];
}

/** Half a per cent is less than a millimetre of 160. */
const mostDifference = 0.005;

/** Whether the document shows a picture larger or smaller, or of another shape, than its own density says. */
const isScaled = ({ widthInMillimetres, heightInMillimetres, drawn }: ReadPicture): boolean =>
  Math.abs(widthInMillimetres / drawn.widthInMillimetres - 1) > mostDifference ||
  Math.abs(heightInMillimetres / drawn.heightInMillimetres - 1) > mostDifference;

/** Each picture and table has its caption right above; each kind is numbered from 1. */
function faultsOfCaptions({ paragraphs }: ReadDocument): string[] {
  const missing = paragraphs.filter(
    ({ hasPicture, text }, at) =>
      (hasPicture || text === '[table]') && paragraphs[at - 1]?.style !== 'Caption',
  );
  const misnumbered = ['Figure', 'Table'].filter((name) =>
    paragraphs
      .filter(({ style, text }) => style === 'Caption' && text.startsWith(`${name} `))
      .some(({ text }, at) => !text.startsWith(`${name} ${at + 1}: `)),
  );
  return [
    ...missing.map(() => 'a picture or table without a caption'),
    ...misnumbered.map((name) => `${name} captions are misnumbered`),
  ];
}

function faultsOfLinks({ xmlOf }: ReadDocument): string[] {
  const xml = xmlOf('word/document.xml');
  const marks = new Set([...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name));
  const led = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor ?? '');
  return led.filter((anchor) => !marks.has(anchor)).map((anchor) => `a link that leads nowhere: ${anchor}`);
}

const faultIf = (isFaulty: boolean, words: string): string[] => (isFaulty ? [words] : []);
