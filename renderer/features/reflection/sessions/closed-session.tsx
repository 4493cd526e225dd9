import { useLocation } from 'wouter';
import type { SessionView } from '../../../../shared/contract/sessions';
import { sayLongDay } from '../../../../shared/domain/dates-said';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { SecondaryButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { Part, Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { useDevice } from '../../../lib/use-device';
import { AppPage } from '../../../telling/app-page';
import { reflectionPlaces } from '../../../telling/reflection-places';
import { useDoing } from '../../../telling/use-doing';
import { sayNames } from './say-names';
import { WhatGoesOut } from './what-goes-out';

/** What came of a session: what was let out of the room is everybody's, what was said in it only theirs. */
export function ClosedSession({ view }: { readonly view: SessionView }) {
  const { today } = useDevice();
  const here = view.people.filter(({ state }) => state === 'here').map(({ calledName }) => calledName);
  const released = view.points.length + view.commitments.length > 0;
  return (
    <AppPage
      at="/reflection"
      inside={reflectionPlaces('/reflection')}
      about={view.id}
      panel={<TakeAwayPanel view={view} />}
    >
      <Who about={sayLongDay(view.on, today)} wall={`Here: ${sayNames(here)}`} />
      <Say soft={view.name}>{view.purpose}</Say>
      <ThreadLine />
      <Part title="What went out of the room">
        {released ? <WhatGoesOut view={view} /> : <Text soft>Nothing: it was for those who were there.</Text>}
      </Part>
      <StaysWithUs view={view} />
    </AppPage>
  );
}

function StaysWithUs({ view: { own, steps, notes, about } }: { readonly view: SessionView }) {
  if (notes === 'none') return <Text soft>Nothing of it was written down.</Text>;
  if (own === null)
    return (
      <Part title="What stays with them">
        <Text soft>What was said there belongs to those who were asked to come.</Text>
      </Part>
    );
  const noted = steps.filter(({ id }) => (own.notes[id] ?? '').trim() !== '');
  return (
    <Part title="What stays with us" aside="only for those who were asked or came">
      {about !== null && <Text>It was about {about.knownAs}, by this label only.</Text>}
      {[own.prompt, own.story]
        .filter((said) => said !== '')
        .map((said) => (
          <Text key={said}>{said}</Text>
        ))}
      {noted.length === 0 && <Text soft>Nobody wrote anything down.</Text>}
      {noted.map(({ id, title }) => (
        <Text key={id}>
          <b>{title}.</b> {own.notes[id]}
        </Text>
      ))}
    </Part>
  );
}

function TakeAwayPanel({ view }: { readonly view: SessionView }) {
  const [, go] = useLocation();
  const { actingMemberId } = useDevice();
  const taking = useDoing('sessions.take-away');
  const came = view.people.some(({ memberId, state }) => memberId === actingMemberId && state === 'here');
  const again = () => go('/reflection/plan');
  const take = async (): Promise<void> => {
    const record = await taking.run({ sessionId: view.id });
    if (record !== null) go(`/reflection/learning/${record.id}`);
  };
  if (!came)
    return (
      <Panel label="The next session" foot={<GoButton onGo={again}>Plan the next session</GoButton>}>
        <PanelTop>This session is over.</PanelTop>
      </Panel>
    );
  return (
    <Panel
      label="What I take with me"
      foot={
        <>
          {taking.refused !== null && <Refusal>{taking.refused}</Refusal>}
          <GoButton onGo={() => void take()} busy={taking.busy}>
            Take my learning away
          </GoButton>
          <Safe>Only you see what you write for yourself.</Safe>
        </>
      }
    >
      <PanelTop kicker="For yourself">What do you take with you?</PanelTop>
      <PanelText soft>
        A record of your own learning is begun for you from the session and what you undertook. What you
        learned is yours to say. The others say who is at this computer, and take theirs.
      </PanelText>
      <SecondaryButton onPress={again}>Plan the next session</SecondaryButton>
    </Panel>
  );
}
