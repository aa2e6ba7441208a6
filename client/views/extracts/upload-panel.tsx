import type { BringState } from '../../api/bring-extract.ts';
import { FocusedRegion } from '../../ui/focused-region.tsx';
import { percentSent, progressAnnouncement, progressWords } from './upload-words.ts';

/** How far an upload has come, with the way to stop it. */
export function UploadPanel({ bring, names }: { readonly bring: BringState; readonly names: string }) {
  const { progress, cancel } = bring;
  if (progress === null) return null;
  return (
    <FocusedRegion label="Upload" className="upload-panel">
      <h2 className="govuk-heading-m">Reading {names}</h2>
      <progress className="upload-bar" aria-label="Sent" max={100} value={percentSent(progress)} />
      <p className="govuk-body">{progressWords(progress)}</p>
      <p role="status" className="govuk-visually-hidden">
        {progressAnnouncement(progress)}
      </p>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={cancel}>
        Cancel
      </button>
    </FocusedRegion>
  );
}
