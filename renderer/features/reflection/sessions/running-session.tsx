import { useEffect, useMemo, useState } from 'react';
import type { SessionView } from '../../../../shared/contract/sessions';
import type { To } from '../../../../shared/domain/gatherings/moves';
import { Frame } from '../../../components/frame/frame';
import { useKeys } from '../../../components/keys/use-keys';
import { tell } from '../../../lib/bridge';
import { queryClient, reading } from '../../../lib/queries';
import { useTyped } from '../../../telling/gatherings/use-typed';
import { useWay } from '../../../telling/gatherings/use-way';
import { wayKeys } from '../../../telling/gatherings/way-keys';
import { useGuideBeside } from '../../../telling/guides/guide-beside';
import { useSampleBanner } from '../../../telling/sample-banner';
import { NotOfThisSession } from './not-of-this-session';
import { SessionRail } from './session-rail';
import { type SessionMode, type SessionRoom, SessionRoomContext, useSessionRoom } from './session-room';
import { StepPanel } from './step-panel';
import { StepPaper } from './step-paper';

/** A session as it runs, on the same engine as a huddle: where the room is, the question, and what stays with it. */
export function RunningSession({ view }: { readonly view: SessionView }) {
  const room = useRoomOf(view);
  const banner = useSampleBanner();
  const guide = useGuideBeside('session', 'the session', view.themes);
  const sessionId = view.id;
  // The pace is told by the minute, so it is read again by the minute.
  useEffect(() => {
    const minute = window.setInterval(() => {
      void queryClient.invalidateQueries({ queryKey: reading('sessions.read', { sessionId }).queryKey });
    }, 60_000);
    return () => window.clearInterval(minute);
  }, [sessionId]);
  if (room === null) return null;
  return (
    <SessionRoomContext value={room}>
      <SessionKeys />
      <Arrived />
      <Frame about={room.step.id} banner={banner}>
        <SessionRail guide={guide.offer} />
        <StepPaper key={room.step.id} />
        {guide.lend(view.own === null ? <NotOfThisSession /> : <StepPanel key={`panel-${room.step.id}`} />)}
      </Frame>
    </SessionRoomContext>
  );
}

function useRoomOf(view: SessionView): SessionRoom | null {
  const sessionId = view.id;
  const at = view.steps.findIndex(({ id }) => id === view.currentId);
  const step = view.steps[at];
  const stepId = step?.id ?? '';
  const { queryKey, go, write } = useMemo(
    () => ({
      queryKey: reading('sessions.read', { sessionId }).queryKey,
      go: (to: To) => tell('sessions.go', { sessionId, to }),
      write: ({ itemId, draft }: { readonly itemId: string; readonly draft: { readonly note: string } }) =>
        tell('sessions.save-note', { sessionId, stepId: itemId, words: draft.note }),
    }),
    [sessionId],
  );
  const typed = useTyped(stepId, { note: view.own?.notes[stepId]?.trim() ?? '' }, write);
  const way = useWay(queryKey, go, typed.flush);
  const [lent, setLent] = useState<{ readonly stepId: string; readonly mode: SessionMode } | null>(null);
  // A mode belongs to the step it was opened on: going on puts it away.
  const mode = lent?.stepId === stepId ? lent.mode : null;
  if (step === undefined) return null;
  return {
    ...typed,
    ...way,
    ...{ view, step, after: view.steps[at + 1] ?? null, mode },
    setMode: (next) => setLent(next === null ? null : { stepId, mode: next }),
  };
}

function SessionKeys() {
  const room = useSessionRoom();
  // Whoever was not asked moves nobody's room.
  useKeys(wayKeys(room), { off: room.mode !== null || room.view.own === null });
  return null;
}

/** Says which step the room has come to, for whoever does not see it. */
function Arrived() {
  const { step } = useSessionRoom();
  return (
    <p className="visually-hidden" aria-live="polite">
      {step.title}. {step.prompt}
    </p>
  );
}
