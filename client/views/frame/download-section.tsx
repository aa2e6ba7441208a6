import { useState } from 'react';
import { copyLink } from '../../exports/copy-link.ts';
import type { Download } from '../../exports/trend-downloads.ts';

/** What is shown, to take away: its files, and the address of this page. */
export function DownloadSection({ downloads }: { readonly downloads: readonly Download[] }) {
  return (
    <section aria-labelledby="take-away" className="downloads">
      <h2 className="downloads-heading" id="take-away">
        Take it with you
      </h2>
      <ul className="download-list">
        {downloads.map(({ format, purpose, address }) => (
          <li key={format}>
            <a href={address} download className="download-link">
              Download {format}
            </a>
            <span className="cell-note">{purpose}</span>
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
