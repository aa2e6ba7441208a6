import { useNavigate } from '@tanstack/react-router';
import type { ProfileAnswer } from '../../../server/contract/profile.ts';
import { type ProfileSelection, printProfileSelection } from '../../selection/profile-selection.ts';
import { SelectField } from '../../ui/fields.tsx';
import { AreaSearch } from '../areas/area-search.tsx';
import { useGroups } from '../groups/use-groups.ts';
import { benchmarkChoices } from '../trends/trend-choices.ts';
import { everybody, partnerChoices } from './partner-choices.ts';
import { chosenPeers, peerChoices, peersOfChoice } from './peer-choices.ts';
import type { ChangeProfile } from './use-profile-selection.ts';

/** What the area is compared with, whose indicators are shown, and another area: all of it stands in the address. */
export function ProfileChoices({
  answer: { area, partners },
  selection,
  change,
}: {
  readonly answer: ProfileAnswer;
  readonly selection: ProfileSelection;
  readonly change: ChangeProfile;
}) {
  const navigate = useNavigate();
  const { groups } = useGroups();
  const showArea = (code: string) =>
    navigate({
      to: '/profiles/$code',
      params: { code },
      search: printProfileSelection(selection),
      resetScroll: false,
    });
  return (
    <form className="profile-choices" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label="Compare with"
        value={selection.benchmark}
        choices={benchmarkChoices([area], selection.benchmark)}
        onChoose={(benchmark) => change({ benchmark })}
      />
      <SelectField
        label="Whose job"
        value={selection.partner ?? everybody}
        choices={partnerChoices(partners)}
        onChoose={(id) => change({ partner: id === everybody ? null : id })}
      />
      {area.type === 'england' ? null : (
        <SelectField
          label="Set beside"
          value={chosenPeers(selection.peers, groups)}
          choices={peerChoices(selection.peers, groups)}
          onChoose={(choice) => change({ peers: peersOfChoice(choice, groups) })}
        />
      )}
      <AreaSearch label="Show another area" except={[area.code]} onChoose={showArea} />
    </form>
  );
}
