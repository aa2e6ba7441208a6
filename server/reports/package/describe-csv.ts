import { productName } from '../../contract/product-name.ts';
import type { Report } from '../report.ts';

/**
 * The description of a CSV file after the W3C's CSV on the Web: what each column means and what kind of value it holds,
 * and for the whole file title, source, licence and release. `null` is written where nothing is known.
 */
export function describeCsv({ title, words, columns, address }: Report, csvName: string): string {
  const { sources, publishers, licences, releases, extracts, storeVersion, storeVersionAt } = words;
  const description = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: csvName,
    'dc:title': title,
    'dc:description': [words.sentence, words.subtitle].filter((text) => text !== null).join(' '),
    'dc:creator': productName,
    'dc:publisher': publishers,
    'dc:source': sources,
    'dc:license': licences,
    'dc:issued': releases.at(-1) ?? null,
    'dc:modified': storeVersionAt,
    'dc:identifier': address,
    notes: [
      ...(words.isDemonstration
        ? [{ kind: 'Note', about: 'All figures', text: 'Made-up demonstration data.' }]
        : []),
      ...words.notes,
      { kind: 'Note', about: 'Store', storeVersion, storeVersionAt, releases, extracts },
    ],
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: columns.map(({ name, title: inWords, meaning, datatype }) => ({
        name,
        titles: [name, inWords],
        'dc:description': meaning,
        datatype,
        null: '',
      })),
    },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
