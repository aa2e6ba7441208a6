/** A `Content-Disposition` (RFC 6266) that saves the answer under a file name. */
export function attachment(fileName: string): string {
  return `attachment; ${named(fileName)}`;
}

/** A `Content-Disposition` that shows the answer, and names the file in case it is saved. */
export function inline(fileName: string): string {
  return `inline; ${named(fileName)}`;
}

/** The plain form for old programs, and the exact one for names beyond ASCII. */
function named(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7E]/g, '-').replace(/["\\]/g, "'");
  const exact = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${exact}`;
}
