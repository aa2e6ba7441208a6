import { useState } from 'react';
import { useAreasByCode } from '../../api/areas-query.ts';
import { copyText } from '../../exports/copy-text.ts';
import { groupAddress } from '../../exports/group-address.ts';
import type { AreaGroup } from '../../selection/area-group.ts';
import { Confirmation } from '../../ui/confirmation.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { GroupForm } from './group-form.tsx';
import { GroupLinks } from './group-links.tsx';
import { countAreas } from './group-words.ts';

/** One group: its areas, the ways to look at them, and to change, share or delete it. */
export function GroupCard({
  group,
  others,
  onChange,
  onDelete,
}: {
  readonly group: AreaGroup;
  readonly others: readonly string[];
  readonly onChange: (group: AreaGroup) => void;
  readonly onDelete: () => void;
}) {
  const [isChanging, setChanging] = useState(false);
  const { name, areas } = group;
  if (isChanging) {
    return (
      <article className="extract-card" aria-label={name}>
        <h3 className="govuk-heading-s extract-name">{name}</h3>
        <GroupForm
          start={group}
          others={others}
          action="Save the changes"
          onSave={(changed) => {
            onChange(changed);
            setChanging(false);
          }}
          onLeave={() => setChanging(false)}
        />
      </article>
    );
  }
  return (
    <article className="extract-card" aria-label={name}>
      <h3 className="govuk-heading-s extract-name">{name}</h3>
      <Disclosure summary={countAreas(areas.length)}>
        <AreaNames codes={areas} />
      </Disclosure>
      <GroupLinks group={group} />
      <div className="govuk-button-group">
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => setChanging(true)}
        >
          Rename or change<span className="govuk-visually-hidden"> {name}</span>
        </button>
        <ShareLink group={group} />
        <Confirmation
          action="Delete"
          what={name}
          question={`Delete “${name}”?`}
          yes="Yes, delete it"
          busy={null}
          onYes={onDelete}
        >
          <p className="govuk-body-s">The figures of its areas stay as they are; only the group goes.</p>
        </Confirmation>
      </div>
    </article>
  );
}

/** A code that the service does not know is named as it stands. */
export function AreaNames({ codes }: { readonly codes: readonly string[] }) {
  const { areas, isComplete } = useAreasByCode(codes);
  return (
    <ul className="plain-list">
      {codes.map((code) => {
        const name = areas.find((area) => area.code === code)?.name;
        return <li key={code}>{name ?? (isComplete ? `${code}, which is not known here` : code)}</li>;
      })}
    </ul>
  );
}

/** The address that offers the group to somebody else; opening it changes nothing of theirs. */
function ShareLink({ group }: { readonly group: AreaGroup }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const address = groupAddress(group, window.location.origin);
  const copy = async () => setOutcome((await copyText(address, navigator.clipboard)) ? 'copied' : 'refused');
  return (
    <>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={copy}>
        Copy a link to share<span className="govuk-visually-hidden"> {group.name}</span>
      </button>
      <span role="status" className="cell-note">
        {outcome === 'copied' ? 'Link copied' : ''}
      </span>
      {outcome === 'refused' ? (
        <label className="govuk-label">
          The browser does not allow copying: here is the link
          <input className="govuk-input" readOnly value={address} />
        </label>
      ) : null}
    </>
  );
}
