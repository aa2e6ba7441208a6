const SNIFFED_CHARACTERS = 512;

/** How the files that people send by mistake begin. */
const SIGNATURES: readonly { readonly starts: readonly number[]; readonly kind: string }[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], kind: 'a zip archive or an Excel or Word document' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an older Excel or Word document' },
  { starts: [0x1f, 0x8b], kind: 'a compressed file (gzip)' },
  { starts: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF document' },
  { starts: [0x89, 0x50, 0x4e, 0x47], kind: 'a picture (PNG)' },
  { starts: [0xff, 0xd8, 0xff], kind: 'a picture (JPEG)' },
  { starts: [0x50, 0x41, 0x52, 0x31], kind: 'a Parquet file' },
];

/** What a file is when it plainly is no table, by its first bytes and their text; null when it may be one. */
export function refuseBody(bytes: Uint8Array, beginning: string): string | null {
  const signature = SIGNATURES.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (signature) return signature.kind;
  const text = beginning
    .slice(0, SNIFFED_CHARACTERS)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^<(?:!|\?|[a-z])/i.test(text)) return 'a web page or XML';
  if (/^(?:\{\s*["}]|\[\s*[[{"\]\d])/.test(text)) return 'JSON';
  return isMostlyControl(text) ? 'a binary file' : null;
}

function isMostlyControl(text: string): boolean {
  const control = [...text].filter((character) => character < ' ' && !'\t\r\n\0'.includes(character)).length;
  return control > text.length / 10;
}
