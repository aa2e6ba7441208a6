/**
 * The text of a document without the paragraphs that the library leaves empty, at which a screen reader says "blank" and
 * a page shows a gap: the contents list begins in its first entry and ends in its last, and a section ends in its last
 * paragraph. Where a section ends in a table, the paragraph behind that is needed and stays.
 */
export const fillParagraphs = (xml: string): string => endSections(fillContents(xml));

/** The marks of the field of a contents list stand in a paragraph each; they move into the entries beside them. */
const fillContents = (xml: string): string =>
  xml
    .replace(/<w:sdtContent><w:p>(<w:r>.*?)<\/w:p>(<w:p><w:pPr>.*?<\/w:pPr>)/s, '<w:sdtContent>$2$1')
    .replace(/<\/w:p><w:p>(<w:r><w:fldChar w:fldCharType="end"\/><\/w:r><\/w:p><\/w:sdtContent>)/, '$1');

const emptyWithSection = /<\/w:p><w:p><w:pPr>(<w:sectPr.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/s;

function endSections(xml: string): string {
  const found = emptyWithSection.exec(xml);
  if (found === null) return xml;
  const [whole, section = ''] = found;
  const begin = xml.lastIndexOf('<w:p>', found.index);
  const last = xml.slice(begin, found.index);
  const filled = last.includes('</w:pPr>')
    ? last.replace('</w:pPr>', `${section}</w:pPr>`)
    : last.replace('<w:p>', `<w:p><w:pPr>${section}</w:pPr>`);
  return endSections(`${xml.slice(0, begin)}${filled}</w:p>${xml.slice(found.index + whole.length)}`);
}
