import { useState } from 'react';
import type { AnswerTables } from '../../../server/contract/parts.ts';
import { copyLink } from '../../exports/copy-link.ts';
import { purposeWithRows } from '../../exports/table-downloads.ts';
import type { Download } from '../../exports/trend-downloads.ts';

/** What is shown, to take away: its files, and the address of this page. */
export function DownloadSection({
  downloads,
  tables,
}: {
  readonly downloads: readonly Download[];
  /** How many rows the files have, where the answer says so. */
  readonly tables?: AnswerTables | undefined;
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
            <span className="cell-note">{purposeWithRows(file, tables)}</span>
          </li>
        ))}
        <li>
          <CopyLink />
        </li>
      </ul>
    </section>
  );
}

function CopyLink() {
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async () => {
    const address = window.location.href;
    const isCopied = await copyLink(address, navigator.clipboard);
    setCopied(isCopied ? address : null);
    setRefused(isCopied ? null : address);
  };
  const isCurrent = copied === window.location.href;
  return (
    <>
      <button type="button" className="link-button" onClick={copy}>
        Copy link
      </button>
      <span className="cell-note" role="status">
        {isCurrent ? 'Link copied' : 'to this page, as it stands'}
      </span>
      {refused === null ? null : (
        <label className="govuk-label">
          The browser does not allow copying: here is the link
          <input className="govuk-input" readOnly value={refused} />
        </label>
      )}
    </>
  );
}
