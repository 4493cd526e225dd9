import { useLocation } from 'wouter';
import type { SessionRow, SessionsView } from '../../../../shared/contract/sessions';
import { sayDate, sayLongDay } from '../../../../shared/domain/dates-said';
import { sayCount } from '../../../../shared/domain/text';
import { Panel, PanelPart, PanelText, PanelTop } from '../../../components/frame/panel';
import { SecondaryButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { ThreadLine } from '../../../components/time/thread-line';
import { Rows } from '../../../components/words/rows';
import { Say } from '../../../components/words/say';
import { Columns, Part, Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { useRead } from '../../../lib/queries';
import { useDevice } from '../../../lib/use-device';
import { AppPage } from '../../../telling/app-page';
import { reflectionPlaces } from '../../../telling/reflection-places';
import { LearningPoint } from './learning-point';

/** Reflection: the next session, what the team let out of its sessions, and those that were held. */
export function SessionsPage() {
  const [, go] = useLocation();
  const { today } = useDevice();
  const { data, error } = useRead('sessions.list', {});
  if (error !== null) throw error;
  if (data === undefined) return null;
  const row = (session: SessionRow) => ({
    id: session.id,
    words: (
      <>
        <b>{session.name}</b> {sayWhoIn(session)}
      </>
    ),
    end:
      session.state === 'planned'
        ? `${sayDate(session.on, today)}, ${session.time}`
        : sayDate(session.on, today),
    onOpen: () => go(`/reflection/session/${session.id}`),
  });
  return (
    <AppPage at="/reflection" inside={reflectionPlaces('/reflection')} panel={<NextPanel sessions={data} />}>
      <Who about="Reflection" />
      <Title sessions={data} today={today} />
      <ThreadLine />
      {data.coming.length > 0 && (
        <Part title="To come">
          <Rows rows={data.coming.map(row)} />
        </Part>
      )}
      <Columns wide>
        <Part title="What we let out of the room">
          {data.points.length === 0 ? (
            <Text soft>
              What a session releases under a name stands here for the whole team. Everything else that is
              said stays with those who were there.
            </Text>
          ) : (
            <Rows
              rows={data.points.slice(0, 6).map(({ id, sessionId, name, words }) => ({
                id,
                words: <LearningPoint name={name} words={words} />,
                onOpen: () => go(`/reflection/session/${sessionId}`),
              }))}
            />
          )}
        </Part>
        <Part title="Held">
          {data.held.length === 0 ? (
            <Text soft>None yet.</Text>
          ) : (
            <Rows rows={data.held.slice(0, 12).map(row)} />
          )}
          {data.heldBefore > 0 && <Text soft>{`and ${data.heldBefore} before`}</Text>}
        </Part>
      </Columns>
    </AppPage>
  );
}

function sayWhoIn({ facilitator, presenter, points }: SessionRow): string {
  const parts = [
    ...(facilitator === null ? [] : [`${facilitator.calledName} leads`]),
    ...(presenter === null ? [] : [`${presenter.calledName} presents`]),
    ...(points === 0 ? [] : [sayCount(points, 'learning point')]),
  ];
  return parts.join(', ');
}

function Title({
  sessions: { running, coming, held },
  today,
}: {
  readonly sessions: SessionsView;
  readonly today: string;
}) {
  const [next] = coming;
  if (running !== null) return <Say soft="We are in a session.">{running.name}</Say>;
  if (next !== undefined)
    return (
      <Say soft={next.name}>{`Our next session is on ${sayLongDay(next.on, today)}, at ${next.time}.`}</Say>
    );
  return held.length === 0 ? (
    <Say soft="An hour to think together,">about what we do and why it works.</Say>
  ) : (
    <Say soft="No session is planned.">What would we like to think about next?</Say>
  );
}

/** One step: join, go to the next, or plan one. */
function NextPanel({ sessions: { running, coming } }: { readonly sessions: SessionsView }) {
  const [, go] = useLocation();
  const open = (session: SessionRow) => () => go(`/reflection/session/${session.id}`);
  const [next] = coming;
  const first = running ?? next ?? null;
  return (
    <Panel
      label="The next session"
      foot={
        first === null ? (
          <GoButton onGo={() => go('/reflection/plan')}>Plan a session</GoButton>
        ) : (
          <GoButton onGo={open(first)}>
            {running === null ? 'Open the next session' : 'Join the session'}
          </GoButton>
        )
      }
    >
      <PanelTop kicker="To think about together">What is one of us turning over just now?</PanelTop>
      <PanelText soft>
        Begin with a pack: each has a purpose, questions for the wall and guidance for whoever leads. It needs
        no preparing beyond choosing it.
      </PanelText>
      <PanelPart title="Begin with">
        {first !== null && (
          <SecondaryButton onPress={() => go('/reflection/plan')}>Plan another session</SecondaryButton>
        )}
        <SecondaryButton onPress={() => go('/reflection/packs')}>Look through the packs</SecondaryButton>
      </PanelPart>
    </Panel>
  );
}
