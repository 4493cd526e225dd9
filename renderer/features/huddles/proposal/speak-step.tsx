import { whose } from '../../../../shared/domain/text';
import { GoButton } from '../../../components/speak/go-button';
import type { InRound } from './round-states';
import type { Speaking } from './use-speaking';

type Props = { readonly speaking: Speaking; readonly speaker: InRound; readonly onHeard: () => void };

function words({ sealed, passing }: Speaking, name: string): string {
  if (!sealed) return `Keep ${whose(name)}`;
  return passing ? 'Keep mine hidden' : `Keep ${whose(name)} hidden`;
}

/** The gold step of the round while somebody speaks: what they said is kept, and the turn goes on. */
export function SpeakStep({ speaking, speaker, onHeard }: Props) {
  const { position, after, covered, lift, keep, busy } = speaking;
  const name = speaker.member.calledName;
  if (covered) {
    return (
      <GoButton onGo={lift} hint="Enter">
        I am {name}
      </GoButton>
    );
  }
  return (
    <GoButton
      onGo={() => void keep().then(onHeard)}
      busy={busy}
      next={after === null ? 'everyone has spoken' : `${after.member.calledName} next`}
      {...(position === null && { waiting: 'choose one' })}
    >
      {words(speaking, name)}
    </GoButton>
  );
}
