import type { Download } from '../../exports/trend-downloads.ts';
import { copyActions, type TakenAnswer } from './copy-actions.ts';
import { CopyOutcomeNote } from './copy-outcome.tsx';
import { useCopying } from './use-copying.ts';

/** What is shown, to be pasted elsewhere: image, table, alternative text, citation and links. */
export function CopySection({
  downloads,
  answer,
  of = '',
}: {
  readonly downloads: readonly Download[];
  readonly answer: TakenAnswer;
  /** What it belongs to, for who hears a button alone on a page of several: "of the trend". */
  readonly of?: string;
}) {
  const { outcome, run } = useCopying();
  return (
    <>
      <ul className="copy-list" aria-label={`Copy what is shown ${of}`.trim()}>
        {copyActions(downloads, answer).map((action) => (
          <li key={action.label}>
            <button type="button" className="copy-button" onClick={() => run(action)}>
              {action.label}
              {of === '' ? null : <span className="govuk-visually-hidden"> {of}</span>}
            </button>
          </li>
        ))}
      </ul>
      <CopyOutcomeNote outcome={outcome} />
    </>
  );
}
