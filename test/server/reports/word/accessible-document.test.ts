import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { heading, sentences, type WordDocument } from '../../../../server/reports/word/block.ts';
import { writeDocument } from '../../../../server/reports/word/write-document.ts';
import { findDocumentFaults } from '../../../support/find-document-faults.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="160mm" height="40mm" viewBox="0 0 160 40"><rect width="160" height="40" fill="#12436D"/></svg>';

const document: WordDocument = {
  title: 'Injuries in Rutland',
  subject: 'A test',
  mark: null,
  settledAt: '2026-03-31T12:30:15.123Z',
  front: [...sentences('As held on 31 March 2026.')],
  text: [
    heading(1, 'Summary'),
    ...sentences('Fewer than before.'),
    heading(2, 'By age'),
    { kind: 'figure', title: 'Rates', svg, alternativeText: 'A blue field.', sources: ['Source: nobody.'] },
  ],
  annex: [
    heading(1, 'Annex'),
    {
      kind: 'table',
      title: 'Rates',
      header: ['Area', 'Rate'],
      rows: [['Rutland', '[c]']],
      figureColumns: new Set([1]),
      sources: ['Source: nobody.'],
    },
  ],
};

const sound = await writeDocument(document);

/** The sound document with one thing changed in one of its parts. */
function spoil(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(sound);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  const spoiled = text.replace(from, to);
  if (spoiled === text) throw new Error(`nothing to spoil in ${part}: ${from}`);
  return zipSync({ ...parts, [part]: strToU8(spoiled) });
}

const text = 'word/document.xml';
const emptyParagraph = '<w:p><w:pPr/></w:p>';

describe('a document read by a screen reader', () => {
  it('has one title, headings without gaps, described pictures of their own size, headed tables and captions', () => {
    expect(findDocumentFaults(sound)).toEqual([]);
  });

  it.each([
    ['two titles', text, 'w:val="Heading1"', 'w:val="Title"', '2 titles'],
    [
      'no title among its properties',
      'docProps/core.xml',
      /<dc:title>[^<]*/,
      '<dc:title>',
      'no title among the properties',
    ],
    ['another language', 'docProps/core.xml', '>en-GB<', '>fr-FR<', 'no language among the properties'],
    ['text of no language', 'word/styles.xml', '<w:lang w:val="en-GB"/>', '', 'no language of the text'],
    [
      'a heading two levels below',
      text,
      'w:val="Heading2"',
      'w:val="Heading3"',
      'heading of level 3 skips a level: By age',
    ],
    ['a heading of no words', text, />By age<(?=\/w:t><\/w:r><w:bookmarkEnd)/, '><', 'empty heading'],
    [
      'space made by an empty paragraph',
      text,
      '<w:sectPr',
      `${emptyParagraph}<w:sectPr`,
      '1 empty paragraphs',
    ],
    ['a table without a header row', text, /<w:tblHeader[^>]*>/, '', 'table 1 has no header row'],
    ['a column without a heading', text, />Rate</, '><', 'table 1 has a column without a heading'],
    ['two columns of one heading', text, />Rate</, '>Area<', 'table 1 has two columns of one heading'],
    ['merged cells', text, '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>', 'table 1 has merged cells'],
    [
      'a picture that is not described',
      text,
      /descr="[^"]*"/,
      'descr=""',
      'picture 1 has no alternative text',
    ],
    // 160 mm are 160 x 36,000 = 5,760,000 units; 1% less is 158.4 mm.
    [
      'a picture made narrower',
      text,
      /<wp:extent cx="\d+"/,
      '<wp:extent cx="5702400"',
      'picture 1 is scaled',
    ],
    [
      'a picture without a caption',
      text,
      'w:val="Caption"',
      'w:val="Normal"',
      'a picture or table without a caption',
    ],
    [
      'a link that leads nowhere',
      text,
      /w:anchor="_Toc00000003"/,
      'w:anchor="gone"',
      'a link that leads nowhere: gone',
    ],
  ])('is found faulty with %s', (_, part, from, to, fault) => {
    expect(findDocumentFaults(spoil(part, from, to))).toContain(fault);
  });
});
