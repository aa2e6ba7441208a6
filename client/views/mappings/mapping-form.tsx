import { type FormEvent, useState } from 'react';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { ColumnMappingAnswer } from '../../../server/contract/mappings.ts';
import type { BroughtFiles } from '../../api/bring-extract.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { CheckboxField, TextField } from '../../ui/fields.tsx';
import { FieldGroups } from './field-groups.tsx';
import { guessColumns } from './guess-columns.ts';
import { type Description, hasCounts, missingFrom, toColumnMapping, toDraft } from './mapping-draft.ts';
import { MappingPolicy } from './mapping-policy.tsx';
import { nameFrom } from './mapping-words.ts';
import { RowsInWords } from './rows-in-words.tsx';
import type { Stranger } from './stranger.ts';

interface MappingFormProps {
  readonly stranger: Stranger;
  readonly indicators: readonly IndicatorAnswer[];
  /** A saved description that fits, to begin with; null where there is none. */
  readonly saved: ColumnMappingAnswer | null;
  readonly isBusy: boolean;
  readonly onBring: (brought: BroughtFiles) => void;
}

/** Where each part of a figure stands in a stranger's table, with the first rows as they would then be read. */
export function MappingForm(props: MappingFormProps) {
  const { stranger, indicators, isBusy } = props;
  const { description, change, isKept, setKept, missing, send } = useDescription(props);
  const { draft, name, policy } = description;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(true);
  };
  return (
    <form onSubmit={submit} className="mapping-form">
      {missing.length === 0 ? null : <Missing sentences={missing} />}
      <FieldGroups
        draft={draft}
        header={stranger.preview.header}
        onDraft={(changed) => change({ draft: changed })}
      />
      {hasCounts(draft) ? (
        <MappingPolicy policy={policy} onPolicy={(chosen) => change({ policy: chosen })} />
      ) : null}
      <RowsInWords draft={draft} preview={stranger.preview} indicators={indicators} />
      <TextField
        label="Name of this description"
        hint="Under which it is found again"
        value={name}
        onText={(text) => change({ name: text })}
      />
      <div className="govuk-form-group">
        <CheckboxField
          label="Once the file is taken in, keep the description for the next file with these columns"
          checked={isKept}
          onChoose={setKept}
        />
      </div>
      <SendButtons isBusy={isBusy} onBring={() => send(false)} />
    </form>
  );
}

/** The first checks, as pressing Enter in a field does; nothing is stored by mistake. */
function SendButtons({ isBusy, onBring }: { readonly isBusy: boolean; readonly onBring: () => void }) {
  return (
    <div className="govuk-button-group">
      <button type="submit" className="govuk-button" disabled={isBusy}>
        Check with these columns, store nothing
      </button>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        disabled={isBusy}
        onClick={onBring}
      >
        Bring it in with these columns
      </button>
    </div>
  );
}

/** Sends nothing before the description is whole; what it lacks is listed from the first try on. */
function useDescription({ stranger, indicators, saved, onBring }: MappingFormProps) {
  const [description, setDescription] = useState(() => begin(stranger, indicators, saved));
  const [isKept, setKept] = useState(true);
  const [isTried, setTried] = useState(false);
  const missing = missingFrom(description);
  const send = (dryRun: boolean) => {
    setTried(true);
    if (missing.length > 0) return;
    const mapping = toColumnMapping(description, stranger.preview.header);
    onBring({ ...stranger.brought, dryRun, mapping: { kind: 'described', mapping, isKept } });
  };
  const change = (part: Partial<Description>) => setDescription({ ...description, ...part });
  return { description, change, isKept, setKept, missing: isTried ? missing : [], send };
}

function begin(
  { brought, preview }: Stranger,
  indicators: readonly IndicatorAnswer[],
  saved: ColumnMappingAnswer | null,
): Description {
  if (saved !== null) return { draft: toDraft(saved), name: saved.name, policy: saved.policy };
  const name = nameFrom(brought.files[0]?.name ?? '');
  return { draft: guessColumns(preview, indicators), name, policy: brought.policy };
}

function Missing({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ErrorSummary title="Something is still to be said">
      <ul className="govuk-list govuk-error-summary__list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </ErrorSummary>
  );
}
