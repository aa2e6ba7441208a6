import { useNavigate } from '@tanstack/react-router';
import { type AreaGroup, freeGroupName, hasSameAreas, isSameName } from '../../selection/area-group.ts';
import { AreaNames } from './group-card.tsx';
import { GroupLinks } from './group-links.tsx';
import { countAreas, savedWords } from './group-words.ts';

/** A group that the address brings: it is kept only when asked, and never in the place of another. */
export function OfferedGroup({
  group,
  groups,
  onSave,
}: {
  readonly group: AreaGroup;
  readonly groups: readonly AreaGroup[];
  readonly onSave: (group: AreaGroup, words: string) => void;
}) {
  const navigate = useNavigate();
  const held = groups.find((each) => isSameName(each.name, group.name) && hasSameAreas(each, group));
  const leave = () => navigate({ to: '/groups', search: {} });
  const save = () => {
    const name = freeGroupName(
      group.name,
      groups.map((each) => each.name),
    );
    onSave({ ...group, name }, savedWords(group.name, name));
    leave();
  };
  return (
    <section aria-labelledby="offered" className="govuk-inset-text">
      <h2 className="govuk-heading-m" id="offered">
        A group that was shared with you: {group.name}
      </h2>
      <p className="govuk-body">
        {countAreas(group.areas.length)}. Nothing of yours is changed unless you save it.
      </p>
      <AreaNames codes={group.areas} />
      <GroupLinks group={group} />
      {held ? (
        <p className="govuk-body">You have this group already.</p>
      ) : (
        <button type="button" className="govuk-button" onClick={save}>
          Save this group
        </button>
      )}{' '}
      <button type="button" className="govuk-button govuk-button--secondary" onClick={leave}>
        Close
      </button>
    </section>
  );
}
