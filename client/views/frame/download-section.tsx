import { purposeWithRows } from '../../exports/table-downloads.ts';
import type { Download } from '../../exports/trend-downloads.ts';
import { AddToReport } from '../reports/add-to-report.tsx';
import type { TakenAnswer } from './copy-actions.ts';
import { CopySection } from './copy-section.tsx';
import { MachineAddresses } from './machine-addresses.tsx';

/** What is shown, to take away: its files, what can be copied, and addresses for web pages and programs. */
export function DownloadSection({
  downloads,
  answer,
}: {
  readonly downloads: readonly Download[];
  readonly answer: TakenAnswer;
}) {
  return (
    <section aria-labelledby="take-away" className="downloads">
      <h2 className="downloads-heading" id="take-away">
        Take it with you
      </h2>
      <ul className="download-list">
        {downloads.map((file) => (
          <li key={file.format}>
            <a href={file.address} download className="download-link">
              Download {file.format}
            </a>
            <span className="cell-note">{purposeWithRows(file, answer.tables)}</span>
          </li>
        ))}
      </ul>
      <AddToReport downloads={downloads} />
      <CopySection key={downloads[0]?.address} downloads={downloads} answer={answer} />
      <MachineAddresses downloads={downloads} storeVersion={answer.storeVersion} />
    </section>
  );
}
