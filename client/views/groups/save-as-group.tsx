import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { checkGroupAreas, checkGroupName, tidyGroupName } from '../../selection/area-group.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/fields.tsx';
import { countAreas, keepingWords } from './group-words.ts';
import { useGroups } from './use-groups.ts';

/** Gives areas that are shown a name, and keeps them as a group in this browser. */
export function SaveAsGroup({
  areas,
  suggestedName = '',
}: {
  readonly areas: readonly string[];
  readonly suggestedName?: string;
}) {
  if (areas.length === 0) return null;
  return (
    <div className="screen-only">
      <Disclosure summary={`Save ${countAreas(areas.length)} as a group`}>
        <SaveForm areas={areas} suggestedName={suggestedName} />
      </Disclosure>
    </div>
  );
}

function SaveForm({
  areas,
  suggestedName,
}: {
  readonly areas: readonly string[];
  readonly suggestedName: string;
}) {
  const { groups, state, change } = useGroups();
  const [name, setName] = useState(suggestedName);
  const [outcome, setOutcome] = useState<{ readonly saved: string | null; readonly fault: string | null }>({
    saved: null,
    fault: null,
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const names = groups.map((group) => group.name);
    const fault = checkGroupName(name, names) ?? checkGroupAreas(areas);
    if (fault === null) change((kept) => [...kept, { name: tidyGroupName(name), areas }]);
    setOutcome({ saved: fault === null ? tidyGroupName(name) : null, fault });
  };
  const warning = keepingWords(state);
  return (
    <form onSubmit={save} noValidate>
      <TextField label="Name of the group" value={name} onText={setName} />
      <button type="submit" className="govuk-button govuk-button--secondary">
        Save the group
      </button>
      <div role="status">
        {outcome.fault === null ? null : <p className="govuk-error-message">{outcome.fault}</p>}
        {outcome.saved === null ? null : (
          <p className="govuk-body-s">
            Saved as “{outcome.saved}”, in this browser. <Link to="/groups">Groups of areas</Link>
          </p>
        )}
      </div>
      {warning === null ? null : <p className="govuk-body-s">{warning}</p>}
    </form>
  );
}
