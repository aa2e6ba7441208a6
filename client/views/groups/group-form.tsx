import { useState } from 'react';
import {
  type AreaGroup,
  checkGroupAreas,
  checkGroupName,
  tidyGroupName,
} from '../../selection/area-group.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { AreaListField } from './area-list-field.tsx';

/** Makes a group, or changes one: its name and its areas. */
export function GroupForm({
  start,
  others,
  action,
  onSave,
  onLeave,
}: {
  readonly start: AreaGroup;
  /** Names of the other groups. */
  readonly others: readonly string[];
  /** What the button says: "Save the group". */
  readonly action: string;
  readonly onSave: (group: AreaGroup) => void;
  /** Absent where the form stays. */
  readonly onLeave?: () => void;
}) {
  const [name, setName] = useState(start.name);
  const [areas, setAreas] = useState(start.areas);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const save = () => {
    const found = [checkGroupName(name, others), checkGroupAreas(areas)].filter((fault) => fault !== null);
    setFaults(found);
    if (found.length > 0) return;
    onSave({ name: tidyGroupName(name), areas });
    setName(start.name);
    setAreas(start.areas);
  };
  return (
    <form onSubmit={(event) => event.preventDefault()} noValidate>
      {faults.length === 0 ? null : (
        <ErrorSummary key={faults.join()} title="The group cannot be saved yet">
          <ul className="govuk-list govuk-error-summary__list">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </ErrorSummary>
      )}
      <TextField label="Name of the group" value={name} onText={setName} />
      <AreaListField codes={areas} onChange={setAreas} />
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={save}>
          {action}
        </button>
        {onLeave === undefined ? null : (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={onLeave}>
            Leave it as it was
          </button>
        )}
      </div>
    </form>
  );
}
