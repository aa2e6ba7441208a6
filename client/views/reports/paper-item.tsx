import type { ReportItem as LaidItem } from '../../../server/contract/collected-report.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { captionOf, findingsOf, refusalOf, tableCaption } from './report-words.ts';
import type { LaidReportItem } from './use-laid-report.ts';

/** One item as it stands in the report. */
export function PaperItem({
  laid: each,
  number,
}: {
  readonly laid: LaidReportItem;
  readonly number: number;
}) {
  const { heading, laid, error } = each;
  const id = `report-item-${number}`;
  return (
    <section className="report-section" aria-labelledby={id}>
      <h3 className="govuk-heading-m" id={id} tabIndex={-1}>
        {number}. {heading} {laid?.demonstration ? <DemonstrationTag /> : null}
      </h3>
      {error ? <p className="govuk-inset-text">This item cannot be shown: {refusalOf(error)}</p> : null}
      {laid || error ? null : <Waiting what={heading} />}
      {laid ? <Laid each={each} laid={laid} /> : null}
    </section>
  );
}

function Laid({ each: { item, parts }, laid }: { readonly each: LaidReportItem; readonly laid: LaidItem }) {
  const { figure, tables } = parts;
  const findings = findingsOf(item, laid);
  const sources = [...new Set(laid.sources.map(({ line }) => line))];
  return (
    <>
      {findings.length === 0 ? null : (
        <ul className="govuk-list govuk-list--bullet">
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      {laid.why === null ? null : <p className="govuk-inset-text">{laid.why}</p>}
      {figure ? (
        <Figure
          caption={`Figure ${figure.number}: ${captionOf(item, laid)}`}
          address={figure.address}
          alternativeText={laid.alternativeText ?? laid.heading}
          sources={sources}
        />
      ) : null}
      {tables.map(({ number, table }) => (
        <div key={number} className="report-table">
          <DataTable
            caption={`Table ${number}: ${tableCaption(table, item, laid)}`}
            columns={table.columns.map(({ heading, isFigure }) => ({ heading, numeric: isFigure }))}
            rows={table.rows.map((cells, at) => ({ key: String(at), cells }))}
          />
          <Sources lines={[...table.everyRow, ...sources]} />
        </div>
      ))}
    </>
  );
}

function Figure({
  caption,
  address,
  alternativeText,
  sources,
}: {
  readonly caption: string;
  readonly address: string;
  readonly alternativeText: string;
  readonly sources: readonly string[];
}) {
  return (
    <figure className="report-figure">
      <figcaption className="report-caption">{caption}</figcaption>
      <ScrollRegion label={caption}>
        <img src={address} alt={alternativeText} />
      </ScrollRegion>
      <Sources lines={sources} />
    </figure>
  );
}

function Sources({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="source-list">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
