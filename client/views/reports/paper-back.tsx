import type { ReportItem as LaidItem } from '../../../server/contract/collected-report.ts';
import { gatherLines } from '../../../server/contract/gather-lines.ts';
import { symbolKey } from '../../../server/contract/symbol-key.ts';
import type { LaidReportItem } from './use-laid-report.ts';

/** Where the symbols of missing figures are explained too. */
const notesId = 'report-notes';

const parts: readonly { id: string; title: string; linesOf: (item: LaidItem) => readonly string[] }[] = [
  { id: 'report-responsible', title: 'Who was responsible', linesOf: ({ responsible }) => responsible },
  { id: notesId, title: 'Notes and caveats', linesOf: ({ notes }) => notes },
  { id: 'report-methods', title: 'Methods', linesOf: ({ methods }) => methods },
  {
    id: 'report-sources',
    title: 'Sources and licences',
    linesOf: ({ sources, restsOn }) => [
      ...sources.flatMap(({ line, licence }) => [line, licence].filter((text) => text !== '')),
      ...restsOn,
    ],
  },
];

/** What stands behind the items of a report. */
export interface BackPart {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What holds of several items, said once, with the items that it is about; a part without a line is left out. */
export function toBackParts(laid: readonly LaidReportItem[]): readonly BackPart[] {
  const items = laid.flatMap((each, at) => (each.laid ? [{ ...each.laid, number: at + 1 }] : []));
  const symbols = laid.some((each) => each.parts.tables.length > 0) ? [symbolKey] : [];
  return parts
    .map(({ id, title, linesOf }) => {
      const lines = gatherLines(items, linesOf);
      return { id, title, lines: id === notesId ? [...lines, ...symbols] : lines };
    })
    .filter(({ lines }) => lines.length > 0);
}

export function PaperBack({ parts: back }: { readonly parts: readonly BackPart[] }) {
  return back.map(({ id, title, lines }) => (
    <section key={id} className="report-section" aria-labelledby={id}>
      <h3 className="govuk-heading-m" id={id} tabIndex={-1}>
        {title}
      </h3>
      <ul className="govuk-list govuk-list--bullet report-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  ));
}
