import { productName } from '../../contract/product-name.ts';
import type { Report } from '../report.ts';

/** How to name the figures in a document: what they are, who published them, when they were held, and where. */
export function writeCitation({ title, words, address }: Report): string {
  const { sources, licences, held, isDemonstration, subtitle } = words;
  const lines = [
    ...(isDemonstration ? ['Demonstration data, not real figures: do not cite them as findings.'] : []),
    ...sources,
    [subtitle ?? title, productName, held].map((part) => part.replace(/\.?$/, '.')).join(' '),
    `Address: ${address}`,
    ...licences,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
