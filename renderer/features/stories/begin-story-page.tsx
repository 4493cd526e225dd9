import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Consent } from '../../../shared/domain/stories/story';
import { storyParts } from '../../../shared/domain/stories/story';
import { sayWhatBelongs, wordStoryPart } from '../../../shared/domain/stories/story-words';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { useKeys } from '../../components/keys/use-keys';
import { Chips } from '../../components/speak/chips';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { DefinitionRows } from '../../components/words/definition-rows';
import { Say } from '../../components/words/say';
import { Text } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { useDoing } from '../../telling/use-doing';
import { ConsentFields } from './consent-fields';

/** A person's story of change is begun: a name for them in it, and what they say to it being told. */
export function BeginStoryPage({ personId }: { readonly personId: string }) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const { data: view, error } = useRead('people.read', { personId });
  const names = useRead('stories.suggest-called', { personId }).data ?? [];
  const [typed, setTyped] = useState<string | null>(null);
  const [consent, setConsent] = useState<Consent>('not-asked');
  const [on, setOn] = useState(today);
  const beginning = useDoing('stories.begin');
  const back = (): void => go(`/people/${personId}`);
  useKeys({ Escape: back });
  if (error !== null) throw error;
  if (view === undefined) return null;
  const called = typed ?? names[0] ?? '';
  const wrongName = beginning.refusal?.kind === 'name-is-somebodys' ? beginning.refused : null;
  const wrongDay = beginning.refusal?.kind === 'date-in-future' ? beginning.refused : null;
  const begin = async (): Promise<void> => {
    const consentOn = consent === 'not-asked' || on === '' ? null : on;
    const begun = await beginning.run(
      { personId, called, consent, consentOn },
      'Drafted. Now it is yours to write.',
    );
    if (begun !== null) go(`/stories/${begun.id}`);
  };
  return (
    <AppPage
      at="/people"
      about={`begin story ${personId}`}
      keys={[
        [['Ctrl', 'Enter'], 'draft it'],
        [['Esc'], 'back to them'],
      ]}
      panel={
        <Panel
          label="Begin a story of change"
          many
          foot={
            <>
              {beginning.refused !== null && wrongName === null && wrongDay === null && (
                <Refusal>{beginning.refused}</Refusal>
              )}
              <GoButton onGo={() => void begin()} busy={beginning.busy}>
                Draft the story
              </GoButton>
              <Safe>It stays in the team until somebody else has checked it and they have said yes.</Safe>
            </>
          }
        >
          <PanelTop kicker={<>On the wall as {view.label.knownAs}</>}>
            What shall they be called in it?
          </PanelTop>
          <Chips
            label="A name nobody here bears"
            plainLabel
            chips={[...names.map((value) => ({ value, label: value })), { value: '', label: 'No name' }]}
            value={called}
            onChange={(name) => {
              beginning.clear();
              setTyped(name);
            }}
          />
          <Field
            label="Or another"
            small
            single
            value={called}
            onChange={(name) => {
              beginning.clear();
              setTyped(name);
            }}
            {...(wrongName !== null && { wrong: wrongName })}
          />
          <ConsentFields
            consent={consent}
            on={on}
            onConsent={setConsent}
            onDay={setOn}
            {...(wrongDay !== null && { wrong: wrongDay })}
          />
          <PanelText soft>You can change all of this later.</PanelText>
        </Panel>
      }
    >
      <Who about="A story of change, told so that nobody can be recognised" />
      <Say size="one">{view.person.fullName}</Say>
      <Text large>
        What happened with them is drafted into four short parts. Names become the one you choose or who
        people are to them, dates run from the beginning, ages and places are said more generally. Then you
        write over it.
      </Text>
      <DefinitionRows
        rows={storyParts.map((part) => ({
          id: part,
          term: wordStoryPart(part),
          words: <Text soft>{sayWhatBelongs(part)}</Text>,
        }))}
      />
    </AppPage>
  );
}
