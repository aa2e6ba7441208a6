/** What no XML document may hold, even as a reference: most control characters, lone surrogates and two that are none. */
const unsound = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** XML that every program reads: what a text brought along that XML cannot hold is shown as unreadable (U+FFFD). */
export function soundXml(xml: string): string {
  return xml.replace(unsound, '\uFFFD');
}
