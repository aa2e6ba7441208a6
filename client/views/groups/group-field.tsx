import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AreaGroup } from '../../selection/area-group.ts';
import { SelectField } from '../../ui/fields.tsx';
import { countAreas } from './group-words.ts';
import { useGroups } from './use-groups.ts';

const none = '';

/** Takes the areas of a saved group; without any, the way to make one. */
export function GroupField({
  label = 'A saved group',
  most,
  onChoose,
}: {
  readonly label?: string;
  /** How many areas can be shown, where that is fewer than a group may have. */
  readonly most?: number;
  readonly onChoose: (areas: readonly string[]) => void;
}) {
  const { groups } = useGroups();
  const [cut, setCut] = useState<string | null>(null);
  const choose = (name: string) => {
    const group = groups.find((each) => each.name === name);
    if (!group) return;
    setCut(cutWords(group, most));
    onChoose(group.areas.slice(0, most));
  };
  return (
    <>
      {groups.length === 0 ? (
        <p className="govuk-body-s">
          <Link to="/groups">Groups of areas</Link> that you save can be chosen here.
        </p>
      ) : (
        <SelectField
          label={label}
          value={none}
          choices={[
            { value: none, label: 'Choose a group' },
            ...groups.map(({ name, areas }) => ({
              value: name,
              label: `${name} (${countAreas(areas.length)})`,
            })),
          ]}
          onChoose={choose}
        />
      )}
      <p role="status" className={cut === null ? 'govuk-visually-hidden' : 'govuk-hint'}>
        {cut ?? ''}
      </p>
    </>
  );
}

function cutWords({ name, areas }: AreaGroup, most: number | undefined): string | null {
  if (most === undefined || areas.length <= most) return null;
  return `${name} has ${countAreas(areas.length)}: the first ${most} are shown, as many as one chart can.`;
}
