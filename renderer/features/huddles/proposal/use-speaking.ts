import { useState } from 'react';
import type { NotYetCarries, PositionKind } from '../../../../shared/domain/c3-proposals/proposal';
import { useDoing } from '../../../telling/use-doing';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { speakerAfter, speakerOf } from './round-states';

const kinds: readonly PositionKind[] = ['agree', 'reservation', 'not-yet'];
const carried: readonly NotYetCarries[] = ['try-c1', 'try-c2', 'question'];
const nothingSaid = { speakerId: null, position: undefined, reason: undefined, carries: undefined } as const;

/**
 * Whose turn it is, what they are saying, and the step that keeps it. While positions are hidden and the laptop is
 * passed on, `covered` stands between one member and the next, so that nobody sees another’s.
 */
export function useSpeaking({ round }: Item<'c3-proposal'>) {
  const { current, draft, change, flush } = useRoom();
  const [passing, setPassing] = useState(true);
  const [liftedFor, setLiftedFor] = useState<string | null>(null);
  const taking = useDoing('huddles.take-position');
  const withdrawing = useDoing('huddles.withdraw-position');
  const speaker = speakerOf(round, draft.speakerId);
  const known = speaker?.position ?? null;
  const position = kinds.find((kind) => kind === draft.position) ?? known?.position ?? null;
  const reason = draft.reason ?? known?.reason ?? '';
  const carries = carried.find((one) => one === draft.carries) ?? known?.carries ?? null;
  const sealed = round.hidden && !round.open;

  const say = (part: { position?: PositionKind; reason?: string; carries?: NotYetCarries }) => {
    taking.clear();
    change({ speakerId: speaker?.member.id, ...part });
  };
  const keep = async (): Promise<void> => {
    if (speaker === null || position === null) return;
    await flush();
    const said = { itemId: current.id, memberId: speaker.member.id, position, reason };
    const done = await taking.run({ ...said, carries: position === 'not-yet' ? carries : null });
    if (done === null) return;
    setLiftedFor(null);
    change(nothingSaid);
  };
  const withdraw = async (): Promise<void> => {
    if (speaker === null) return;
    const words = `What ${speaker.member.calledName} said is taken back.`;
    if ((await withdrawing.run({ itemId: current.id, memberId: speaker.member.id }, words)) !== null)
      change(nothingSaid);
  };
  return {
    speaker,
    after: speaker === null ? null : speakerAfter(round, speaker.member.id),
    position,
    reason,
    carries,
    say,
    keep,
    withdraw,
    /** Gives the turn to somebody: one who has not spoken yet, or one who puts right what they said. */
    giveTurn: (memberId: string) => {
      setLiftedFor(null);
      change({ ...nothingSaid, speakerId: memberId });
    },
    sealed,
    passing,
    setPassing,
    covered: sealed && passing && speaker !== null && liftedFor !== speaker.member.id,
    lift: () => setLiftedFor(speaker?.member.id ?? null),
    refusal: taking.refusal,
    refused: taking.refused ?? withdrawing.refused,
    busy: taking.busy || withdrawing.busy,
  };
}

export type Speaking = ReturnType<typeof useSpeaking>;
