import { useState } from 'react';
import type { StoryView } from '../../../shared/contract/stories';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { ButtonRow, SecondaryButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useTextDraft } from '../../lib/use-text-draft';
import { useDoing } from '../../telling/use-doing';
import { LookAgainList } from './look-again-list';
import { SayConsent } from './say-consent';

/** A second member reads a story beside what could still tell who it is, and says that it may be told or sends it back. */
export function AnswerPanel({ story }: { readonly story: StoryView }) {
  const [returning, setReturning] = useState(false);
  const reason = useTextDraft(`story/${story.id}/return`);
  const checking = useDoing('stories.check');
  const sending = useDoing('stories.return');
  const { id: storyId, version } = story;
  const writer = story.writer?.calledName ?? 'its writer';
  const refused = sending.refused ?? checking.refused;
  const send = async (): Promise<void> => {
    const sent = await sending.run({ storyId, version, words: reason.text }, `Sent back to ${writer}.`);
    if (sent !== null) reason.forget();
  };
  return (
    <Panel
      label="Check this story"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          {returning ? (
            <GoButton
              onGo={() => void send()}
              busy={sending.busy}
              {...(reason.text.trim() === '' && { waiting: 'say what first' })}
            >
              Send it back to {writer}
            </GoButton>
          ) : (
            <GoButton onGo={() => void checking.run({ storyId, version }, 'Checked.')} busy={checking.busy}>
              Nobody can be recognised
            </GoButton>
          )}
          <Safe>It stands in the trail who checked it. Any change to its words takes the check away.</Safe>
        </>
      }
    >
      <PanelTop kicker={`${writer} asks for a second pair of eyes`}>
        Could anybody who knows them tell who it is?
      </PanelTop>
      <PanelText soft>Read it as a neighbour would: a rare illness, a job, an event in the paper.</PanelText>
      <LookAgainList
        title="What could still tell"
        found={story.found}
        none="Nothing in it looks like a name, a place or a date. What it tells all the same only you can see."
      />
      <SayConsent story={story} />
      {returning ? (
        <Field
          label="What should be said another way?"
          lines={3}
          autoFocus
          value={reason.text}
          onChange={reason.change}
        />
      ) : (
        <ButtonRow>
          <SecondaryButton onPress={() => setReturning(true)} hint="R">
            Send it back
          </SecondaryButton>
        </ButtonRow>
      )}
    </Panel>
  );
}
