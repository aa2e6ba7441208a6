import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { firstDayOfZip } from '../package/first-day-of-zip.ts';
import { soundParts } from '../sound-parts.ts';
import { language } from './document-styles.ts';
import { fillParagraphs } from './fill-paragraphs.ts';

const properties = 'docProps/core.xml';
const text = 'word/document.xml';

/** By which word processors know a contents list; the library leaves it out. */
const contentsGallery =
  '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';

/**
 * Takes out of a file what differs from one making to the next: it was made when its figures were settled, and its zip
 * holds no time. Says its language, marks its contents list and leaves no paragraph empty too, for which the library
 * has no word.
 */
export function settleBytes(file: Uint8Array, settledAt: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const time = new Date(settledAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const said = strFromU8(parts[properties] ?? new Uint8Array());
  const settled = said
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
  const marked = strFromU8(parts[text] ?? new Uint8Array()).replace(
    '</w:sdtPr>',
    `${contentsGallery}</w:sdtPr>`,
  );
  const all = soundParts({
    ...parts,
    [properties]: strToU8(settled),
    [text]: strToU8(fillParagraphs(marked)),
  });
  return new Uint8Array(zipSync(toZippable(all), { mtime: firstDayOfZip }));
}

/** Pictures are compressed already. */
function toZippable(parts: Readonly<Record<string, Uint8Array>>): Zippable {
  const entries = Object.entries(parts).map(
    ([name, bytes]) => [name, name.endsWith('.png') ? [bytes, { level: 0 }] : bytes] as const,
  );
  return Object.fromEntries(entries) as Zippable;
}
