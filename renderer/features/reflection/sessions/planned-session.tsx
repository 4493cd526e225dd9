import { useLocation } from 'wouter';
import type { SessionView } from '../../../../shared/contract/sessions';
import { sayLongDay } from '../../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../../shared/domain/text';
import { Panel, PanelPart, PanelText, PanelTop } from '../../../components/frame/panel';
import { PaperFoot } from '../../../components/frame/paper';
import { useToast } from '../../../components/over/toasts';
import { LinkButton, SecondaryButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Present } from '../../../components/speak/present';
import { Refusal } from '../../../components/speak/refusal';
import { ThreadLine } from '../../../components/time/thread-line';
import { DashList } from '../../../components/words/check-list';
import { Say } from '../../../components/words/say';
import { Columns, Part, Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { useDevice } from '../../../lib/use-device';
import { AppPage } from '../../../telling/app-page';
import { MarkdownText } from '../../../telling/markdown/markdown';
import { reflectionPlaces } from '../../../telling/reflection-places';
import { useDoing } from '../../../telling/use-doing';
import { sayPrompt } from './say-prompt';
import { StepsInTime } from './steps-in-time';
import { presentOf } from './who-came-panel';

/** A session to come: what it is for, how it goes, and who is asked; then it begins. */
export function PlannedSession({ view }: { readonly view: SessionView }) {
  const { today } = useDevice();
  const { about, own, facilitator, presenter } = view;
  const led = facilitator === null ? 'nobody leads it yet' : `${facilitator.name} leads`;
  const presents = presenter === null ? '' : `, ${presenter.calledName} presents`;
  return (
    <AppPage
      at="/reflection"
      inside={reflectionPlaces('/reflection')}
      about={view.id}
      panel={<BeginPanel view={view} />}
    >
      <Who
        about={`${sayLongDay(view.on, today)}, ${view.time}${view.place === '' ? '' : `, ${view.place}`}`}
        wall={`${led}${presents}`}
      />
      <Say soft={view.name}>{view.purpose}</Say>
      <ThreadLine />
      <StepsInTime steps={view.steps} />
      <Columns>
        <Part title="What we may learn">
          <DashList items={view.learning} />
        </Part>
        <Part title="To have ready">
          {view.beforehand.length === 0 ? <Text soft>Nothing.</Text> : <DashList items={view.beforehand} />}
        </Part>
      </Columns>
      {view.watchFor.length > 0 && (
        <Part title="Watch for">
          <DashList items={view.watchFor} />
        </Part>
      )}
      {view.material !== '' && (
        <Part title="The material" aside="to read out or hand round">
          <MarkdownText text={view.material} on="paper" />
        </Part>
      )}
      {(about !== null || view.promptedBy !== 'nothing' || (own !== null && own.story !== '')) && (
        <PaperFoot>
          <Text soft>
            {sayPrompt(view)}
            {about !== null && ` It is about ${about.knownAs}, by this label only.`}
            {own !== null && [own.prompt, own.story].filter((said) => said !== '').map((said) => `\n${said}`)}
          </Text>
        </PaperFoot>
      )}
    </AppPage>
  );
}

function BeginPanel({ view }: { readonly view: SessionView }) {
  const [, go] = useLocation();
  const toast = useToast();
  const sessionId = view.id;
  const starting = useDoing('sessions.start');
  const attending = useDoing('sessions.attend');
  const inviting = useDoing('sessions.save-invitation');
  const callingOff = useDoing('sessions.call-off');
  const coming = view.people.filter(
    ({ state, left, awayThen }) => state !== 'away' && !left && !awayThen,
  ).length;
  const refused = [starting, attending, inviting, callingOff]
    .map((doing) => doing.refused)
    .find((why) => why !== null);
  const toggle = (memberId: string) => {
    const one = view.people.find((person) => person.memberId === memberId);
    if (one !== undefined) void attending.run({ sessionId, memberId, here: one.state === 'away' });
  };
  const invite = async () => {
    if ((await inviting.run({ sessionId })) !== null) toast({ words: 'Saved for calendars.' });
  };
  const callOff = async () => {
    if ((await callingOff.run({ sessionId }, 'Called off.')) !== null) go('/reflection');
  };
  if (view.state === 'called-off')
    return (
      <Panel label="Called off">
        <PanelTop>This session was called off.</PanelTop>
      </Panel>
    );
  if (view.own === null) return <NotAskedPanel view={view} />;
  return (
    <Panel
      label="Begin"
      foot={
        <>
          {refused !== undefined && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void starting.run({ sessionId })}
            busy={starting.busy}
            next={sayCount(view.minutes, 'minute')}
          >
            Begin the session
          </GoButton>
          <Safe>
            {view.notes === 'kept'
              ? 'What is written in it stays with those who are asked.'
              : 'Nothing of it is written down.'}
          </Safe>
        </>
      }
    >
      <PanelTop kicker="Who is coming?">
        {startSentence(sayCount(coming, 'person comes', 'people come'))}.
      </PanelTop>
      <Present members={view.people.map((person) => presentOf(person, true))} onToggle={toggle} />
      <PanelPart title="Before the day">
        <SecondaryButton onPress={() => go(`/reflection/session/${sessionId}/plan`)}>
          Change the plan
        </SecondaryButton>
        <SecondaryButton onPress={() => void invite()}>Save for calendars</SecondaryButton>
        <LinkButton onPress={() => void callOff()}>Call it off</LinkButton>
      </PanelPart>
    </Panel>
  );
}

/** Whoever was not asked sees that there is a session; its plan is changed and begun by those whose it is. */
function NotAskedPanel({ view }: { readonly view: SessionView }) {
  const [, go] = useLocation();
  return (
    <Panel
      label="Those who are asked"
      foot={<GoButton onGo={() => go('/reflection')}>All our sessions</GoButton>}
    >
      <PanelTop kicker={`${sayCount(view.people.length, 'person is', 'people are')} asked to come`}>
        This session belongs to them.
      </PanelTop>
      <PanelText soft>
        Whoever leads it or is asked changes its plan and begins it, once they are at this computer.
      </PanelText>
    </Panel>
  );
}
