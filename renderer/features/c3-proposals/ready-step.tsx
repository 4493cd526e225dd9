import type { ProposalView } from '../../../shared/contract/c3-proposals';
import type { MissingPart } from '../../../shared/domain/c3-proposals/readiness';
import { sayLongDay } from '../../../shared/domain/dates-said';
import { sayCount } from '../../../shared/domain/text';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Decide, Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';
import { useMeetNow } from './use-meet-now';

type Props = {
  readonly proposal: ProposalView;
  readonly record: () => Promise<void>;
  readonly missing: readonly MissingPart[];
};

/** The step that makes a proposal ready; of a ready one, that the team meets about it now. */
export function ReadyStep(props: Props) {
  return props.proposal.status === 'ready' ? <IsReady {...props} /> : <MakeReady {...props} />;
}

function IsReady({ proposal }: Props) {
  const { today } = useDevice();
  const next = useRead('home.read', {}).data?.next;
  const back = useDoing('c3-proposals.back-to-draft');
  const { meet, toHuddle, busy, refused: cannotMeet } = useMeetNow();
  const { id: proposalId } = proposal;
  const when =
    next?.kind === 'planned'
      ? `It comes to the huddle ${next.on === today ? 'today' : `on ${sayLongDay(next.on, today)}`}.`
      : 'It comes to the huddle that is open.';
  const refused = back.refused ?? cannotMeet;
  return (
    <>
      {refused !== null && <Refusal>{refused}</Refusal>}
      <Decide>
        <b>Ready for the team.</b> {when} {toHuddle === null && 'If it cannot wait, meet about this one now.'}
      </Decide>
      {toHuddle === null ? (
        <GoButton onGo={() => void meet(proposalId)} busy={busy}>
          Meet about it now
        </GoButton>
      ) : (
        <GoButton onGo={toHuddle}>Go to the huddle</GoButton>
      )}
      <Safe>
        <LinkButton onPress={() => void back.run({ proposalId }, 'A draft again.')}>
          Take it back to draft
        </LinkButton>
      </Safe>
    </>
  );
}

function MakeReady({ proposal, record, missing }: Props) {
  const ready = useDoing('c3-proposals.make-ready');
  const untold = proposal.status === 'returned' && proposal.toldOn === null;
  const makeReady = async (): Promise<void> => {
    await record();
    await ready.run({ proposalId: proposal.id }, 'Ready for the team.');
  };
  const waiting = untold
    ? 'tell them first'
    : missing.length > 0
      ? `${sayCount(missing.length, 'thing')} first`
      : undefined;
  return (
    <>
      {ready.refused !== null && <Refusal>{ready.refused}</Refusal>}
      <GoButton onGo={() => void makeReady()} busy={ready.busy} {...(waiting !== undefined && { waiting })}>
        {proposal.status === 'returned' ? 'Make it ready again' : 'Make it ready'}
      </GoButton>
      <Safe>Close it whenever you like. Nothing is sent anywhere.</Safe>
    </>
  );
}
