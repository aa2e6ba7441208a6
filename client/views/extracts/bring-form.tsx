import { type FormEvent, useEffect, useState } from 'react';
import type { BringState, BroughtFiles } from '../../api/bring-extract.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { FurtherChoices, noChoices } from './further-choices.tsx';
import { addFiles } from './upload-words.ts';

/** Sends files as they are: the service recognises their layout, checks all of them, and takes all or nothing. */
export function BringForm({
  bring,
  onBring,
  wantsChoices,
}: {
  readonly bring: BringState;
  readonly onBring: (brought: BroughtFiles) => void;
  /** Whether the files were refused for want of one of the further choices. */
  readonly wantsChoices: boolean;
}) {
  const { files, add, remove } = useChosenFiles(bring);
  const [choices, setChoices] = useState(noChoices);
  const send = (dryRun: boolean) => onBring({ ...choices, files, dryRun, mapping: null });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (files.length > 0) send(false);
  };
  const isDisabled = bring.isBusy || files.length === 0;
  return (
    <form onSubmit={submit} className="bring-form">
      <FileField
        label="Files"
        hint="Tables as their publisher released them: CSV or other text. Choose files that belong together, such as casualties and collisions, at once; bring any others one by one."
        accept=".csv,.tsv,.txt,.json,.geojson,text/csv,text/plain"
        files={files}
        onAdd={add}
        onRemove={remove}
      />
      <Disclosure summary="Layout, period, release and small numbers" open={wantsChoices}>
        <FurtherChoices choices={choices} onChoices={setChoices} />
      </Disclosure>
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button" disabled={isDisabled}>
          Bring it in
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          disabled={isDisabled}
          onClick={() => send(true)}
        >
          Check first, store nothing
        </button>
      </div>
    </form>
  );
}

/** Files gather until something has become of them; what is chosen next begins anew. */
function useChosenFiles({ outcome }: BringState) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isDone, setDone] = useState(false);
  const isTaken = outcome?.kind === 'verdict' && outcome.verdict.status !== 'dry-run';
  useEffect(() => {
    setDone(outcome !== undefined && outcome.kind !== 'cancelled');
    if (isTaken) setFiles([]);
  }, [outcome, isTaken]);
  return {
    files,
    add: (more: readonly File[]) => {
      setFiles(addFiles(isDone ? [] : files, more));
      setDone(false);
    },
    remove: (file: File) => setFiles(files.filter((other) => other !== file)),
  };
}
