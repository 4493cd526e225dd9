import { useState } from 'react';
import type { StoryView } from '../../../shared/contract/stories';
import type { Consent } from '../../../shared/domain/stories/story';
import { sayConsent } from '../../../shared/domain/stories/story-words';
import { PanelPart, PanelText } from '../../components/frame/panel';
import { ButtonRow, LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';
import { ConsentFields } from './consent-fields';

/** What the person said to their story being told; anybody who hears it may write it down. */
export function SayConsent({ story }: { readonly story: StoryView }) {
  const { today } = useDevice();
  const [typed, setTyped] = useState<{ readonly consent: Consent; readonly on: string } | null>(null);
  const noting = useDoing('stories.note-consent');
  const note = async (): Promise<void> => {
    if (typed === null) return;
    const { consent, on } = typed;
    const consentOn = consent === 'not-asked' || on === '' ? null : on;
    const noted = await noting.run({ storyId: story.id, consent, consentOn }, 'Written down.');
    if (noted !== null) setTyped(null);
  };
  return (
    <PanelPart title="May it be told?">
      {typed === null ? (
        <PanelText>
          {sayConsent(story, today)}{' '}
          <LinkButton onPress={() => setTyped({ consent: story.consent, on: story.consentOn ?? today })}>
            {story.consent === 'yes' ? 'Change' : 'Write down what they say'}
          </LinkButton>
        </PanelText>
      ) : (
        <>
          <ConsentFields
            consent={typed.consent}
            on={typed.on}
            onConsent={(consent) => setTyped({ ...typed, consent })}
            onDay={(on) => setTyped({ ...typed, on })}
            {...(noting.refused !== null && { wrong: noting.refused })}
          />
          <ButtonRow>
            <SecondaryButton onPress={() => void note()}>Keep what they say</SecondaryButton>
            <SecondaryButton onPress={() => setTyped(null)}>Leave it</SecondaryButton>
          </ButtonRow>
        </>
      )}
    </PanelPart>
  );
}
