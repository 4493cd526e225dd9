import { useKeys } from '../../../components/keys/use-keys';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { AllHaveSpoken } from './all-have-spoken';
import { OneSpeaks } from './one-speaks';
import { PassTheLaptop } from './pass-the-laptop';
import { RoundFoot } from './round-foot';
import { RoundRoll } from './round-roll';
import { useSpeaking } from './use-speaking';

/** B, N and W mean the wall and a note wherever one is in the huddle. */
const taken = ['b', 'n', 'w', ''];

type Props = { readonly item: Item<'c3-proposal'>; readonly onHeard: () => void };

/** The round: each present member’s position in turn, the proposer last; then the decision in words, then made. */
export function RoundPanel({ item, onHeard }: Props) {
  const { deciding, mode } = useRoom();
  const speaking = useSpeaking(item);
  const { speaker, covered } = speaking;
  const letters = deciding
    .filter(({ letter }) => !taken.includes(letter.toLowerCase()))
    .map(({ letter, memberId }) => [letter.toLowerCase(), () => speaking.giveTurn(memberId)] as const);
  useKeys(Object.fromEntries(letters), { off: mode !== null });
  return (
    <ItemPanel
      label={item.round.hidden ? 'The round, hidden' : 'The round'}
      foot={<RoundFoot item={item} speaking={speaking} onHeard={onHeard} />}
    >
      {speaker === null ? (
        <AllHaveSpoken item={item} />
      ) : covered ? (
        <PassTheLaptop speaking={speaking} name={speaker.member.calledName} />
      ) : (
        <OneSpeaks item={item} speaking={speaking} speaker={speaker} />
      )}
      <RoundRoll item={item} speaking={speaking} />
    </ItemPanel>
  );
}
