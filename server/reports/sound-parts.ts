import { strFromU8, strToU8 } from 'fflate';
import { soundXml } from '../contract/sound-xml.ts';

type Parts = Record<string, Uint8Array>;

/** The parts of an Office file, those of XML without what no XML may hold: the libraries write any text as it is. */
export function soundParts(parts: Readonly<Parts>): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, /\.(?:xml|rels)$/.test(name) ? sound(bytes) : bytes]),
  );
}

/** The same bytes where nothing is wrong with them, as in almost every file. */
function sound(bytes: Uint8Array): Uint8Array {
  const xml = strFromU8(bytes);
  const mended = soundXml(xml);
  return mended === xml ? bytes : strToU8(mended);
}
