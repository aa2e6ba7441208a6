import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { firstDayOfZip } from '../package/first-day-of-zip.ts';
import { soundParts } from '../sound-parts.ts';

const properties = 'docProps/core.xml';

/** Says that a workbook is in British English, which its library has no word for. */
export function setLanguage(workbook: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(workbook);
  const said = strFromU8(parts[properties] ?? new Uint8Array());
  const saying = said.replace('</dc:creator>', '</dc:creator><dc:language>en-GB</dc:language>');
  return new Uint8Array(
    zipSync(soundParts({ ...parts, [properties]: strToU8(saying) }), { mtime: firstDayOfZip }),
  );
}
