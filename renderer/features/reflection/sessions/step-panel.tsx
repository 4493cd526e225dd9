import { Panel, PanelPart, PanelText } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { useToast } from '../../../components/over/toasts';
import { SecondaryButton } from '../../../components/speak/buttons';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { cutShort } from '../../../telling/cut-short';
import { writeInPanel } from '../../../telling/gatherings/way-keys';
import { useDoing } from '../../../telling/use-doing';
import { CommitPanel } from './commit-panel';
import { MaterialPanel } from './material-panel';
import { PointPanel } from './point-panel';
import { type SessionMode, useSessionRoom } from './session-room';
import { WhatGoesOut } from './what-goes-out';
import { WhoCamePanel } from './who-came-panel';

/** What the room says on this step, and the way on. Its keys are heard as long as it has its place. */
export function StepPanel() {
  const { view, mode, setMode } = useSessionRoom();
  const open = (next: SessionMode) => () => setMode(next);
  const out = view.notes === 'kept' ? { l: open('point'), c: open('commit') } : {};
  const read = view.material === '' ? {} : { m: open('material') };
  useKeys({ ...out, ...read, h: open('who'), n: writeInPanel }, { off: mode !== null });
  if (mode === 'point') return <PointPanel />;
  if (mode === 'commit') return <CommitPanel />;
  if (mode === 'who') return <WhoCamePanel />;
  if (mode === 'material') return <MaterialPanel />;
  return <NotePanel />;
}

function NotePanel() {
  const { view, step, after, draft, change, flush, next, setMode } = useSessionRoom();
  const toast = useToast();
  const closing = useDoing('sessions.close');
  const written = view.notes === 'kept';
  const close = async (): Promise<void> => {
    await flush();
    if ((await closing.run({ sessionId: view.id })) !== null)
      toast({ words: 'The session is closed. Thank you.' });
  };
  return (
    <Panel
      label={step.title}
      foot={
        <>
          {closing.refused !== null && <Refusal>{closing.refused}</Refusal>}
          {after === null ? (
            <GoButton onGo={() => void close()} busy={closing.busy}>
              Close the session
            </GoButton>
          ) : (
            <GoButton onGo={next} next={cutShort(after.title, 22)}>
              Go on
            </GoButton>
          )}
          <Safe>
            {written
              ? 'What is written here stays with those who were asked. It is in no minutes, search, export or report.'
              : 'Nothing of this session is written down.'}
          </Safe>
        </>
      }
    >
      {written ? (
        <Field
          label="What do we want to remember?"
          aside="stays with us"
          value={draft.note}
          onChange={(note) => change({ note })}
          lines={6}
        />
      ) : (
        <PanelText soft>Nobody writes. What is said here is said, and stays with whoever heard it.</PanelText>
      )}
      {written && (
        <PanelPart title="What may go out of the room">
          <WhatGoesOut view={view} />
          <SecondaryButton onPress={() => setMode('point')} hint="L">
            A learning point
          </SecondaryButton>
          <SecondaryButton onPress={() => setMode('commit')} hint="C">
            Something one of us undertakes
          </SecondaryButton>
        </PanelPart>
      )}
      {view.material !== '' && (
        <PanelPart>
          <SecondaryButton onPress={() => setMode('material')} hint="M">
            The material
          </SecondaryButton>
        </PanelPart>
      )}
    </Panel>
  );
}
