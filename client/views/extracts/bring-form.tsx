import { type FormEvent, useId, useState } from 'react';
import { readToken } from '../../api/admin-token.ts';
import type { SmallNumbersPolicy, useBringExtract } from '../../api/extracts-query.ts';
import { CheckboxField, SelectField, TextField } from '../../ui/fields.tsx';
import { policyChoices, readingWords } from './extract-words.ts';
import { TokenField } from './token-field.tsx';

/** Sends a file as it is: the service recognises its layout, checks all of it, and takes all or nothing. */
export function BringForm({ bring }: { readonly bring: ReturnType<typeof useBringExtract> }) {
  const [file, setFile] = useState<File | null>(null);
  const [dryRun, setDryRun] = useState(false);
  const [released, setReleased] = useState('');
  const [period, setPeriod] = useState('');
  const [policy, setPolicy] = useState<SmallNumbersPolicy | 'layout'>('layout');
  const [token, setToken] = useState(() => readToken(sessionStorage));
  const { carryOut, clear, isBusy } = bring;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file === null) return;
    carryOut({
      file,
      dryRun,
      token,
      released: released || null,
      period: period || null,
      policy: policy === 'layout' ? null : policy,
    });
  };
  return (
    <form onSubmit={submit} className="bring-form">
      <FileField
        onFile={(chosen) => {
          clear();
          setFile(chosen);
        }}
      />
      <TokenField token={token} onToken={setToken} />
      <TextField
        label="Day of release, if you know it"
        hint="Otherwise files are put in order by the end of their latest period"
        type="date"
        value={released}
        onText={setReleased}
      />
      <TextField
        label="Period, if the file's rows carry none"
        hint="For example 2023/24, or 2024"
        value={period}
        onText={setPeriod}
      />
      <SelectField
        label="How small numbers are treated"
        hint="Our own tidy layout needs a rule when it carries counts; published layouts have theirs"
        value={policy}
        choices={policyChoices}
        onChoose={setPolicy}
      />
      <div className="govuk-form-group">
        <CheckboxField label="Only check the file, and store nothing" checked={dryRun} onChoose={setDryRun} />
      </div>
      <button type="submit" className="govuk-button" disabled={isBusy || file === null}>
        {isBusy ? 'Reading the file…' : dryRun ? 'Check the file' : 'Bring it in'}
      </button>
      <p role="status" className="govuk-body">
        {readingWords(file, isBusy)}
      </p>
    </form>
  );
}

function FileField({ onFile }: { readonly onFile: (file: File | null) => void }) {
  const id = useId();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor={id}>
        File
      </label>
      <div className="govuk-hint" id={`${id}-hint`}>
        A CSV as its publisher released it, such as an export from Fingertips
      </div>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        className="govuk-file-upload"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onFile(currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
