import { expect, it } from 'vitest';
import { soundXml } from '../../../server/contract/sound-xml.ts';

/** Production 2 of XML 1.0, fifth edition, says which characters a document may hold. */
it.each([
  ['<a>West Sussex</a>\t\r\n', '<a>West Sussex</a>\t\r\n'],
  ['Ynys Môn 𝕬 \ud7ff \ue000 \ufffd', 'Ynys Môn 𝕬 \ud7ff \ue000 \ufffd'],
  ['\u0000\u0008\u000b\u001b', '\ufffd\ufffd\ufffd\ufffd'],
  ['a\ufffe\uffffb', 'a\ufffd\ufffdb'],
  ['a\ud800b', 'a\ufffdb'],
])('XML of %j is %j', (xml, sound) => {
  expect(soundXml(xml)).toBe(sound);
});
