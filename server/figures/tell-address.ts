import { soundXml } from '../contract/sound-xml.ts';
import { insertPngChunk } from './insert-png-chunk.ts';

/** Namespaces of the Resource Description Framework and of Dublin Core, in which drawing programs read metadata. */
const namespaces =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** A drawing that tells in its metadata at which address it can be had again; nothing of it is seen on paper. */
export function tellAddressInSvg(svg: string, address: string): string {
  const metadata = `<metadata><rdf:RDF ${namespaces}><rdf:Description rdf:about=""><dc:identifier>${escaped(address)}</dc:identifier></rdf:Description></rdf:RDF></metadata>`;
  return soundXml(svg.replace('</desc>', () => `</desc>${metadata}`));
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same of a picture: a comment in UTF-8 (`iTXt`, section 11.3.3.4 of the W3C's PNG specification). */
export function tellAddressInPng(png: Uint8Array, address: string): Uint8Array<ArrayBuffer> {
  const comment = Buffer.from(`Comment\0\0\0\0\0${address}`, 'utf8');
  return new Uint8Array(insertPngChunk(png, 'iTXt', comment));
}
