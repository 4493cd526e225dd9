import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PersonView, TimelineEvent } from '../../../shared/contract/people';
import { daysBetween } from '../../../shared/domain/dates';
import { sayDay, sayForHowLong } from '../../../shared/domain/dates-said';
import { formatPounds } from '../../../shared/domain/money';
import { startSentence } from '../../../shared/domain/text';
import { FilterTabs, Finder } from '../../components/lists/filter-tabs';
import { LifeLine } from '../../components/time/life-line';
import { Empty } from '../../components/words/empty';
import { Own, Voice } from '../../components/words/own';
import { Say } from '../../components/words/say';
import { Who } from '../../components/words/who';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { isConfirming, type PersonMode } from './person-mode';
import { PersonPanel } from './person-panel';
import { linkOf, type TimelinePart, timelineParts } from './timeline-parts';

/** One person: their words, one timeline of everything, newest first, and the one next thing to do. */
export function PersonPage({ personId }: { readonly personId: string }) {
  const { data, error } = useRead('people.read', { personId });
  const [part, setPart] = useState<TimelinePart>('everything');
  const [mode, setMode] = useState<PersonMode>({ kind: 'next' });
  if (error !== null) throw error;
  if (data === undefined) return null;
  const { person, label, whatMatters } = data;
  const shown = timelineParts.find(({ value }) => value === part) ?? timelineParts[0];
  return (
    <AppPage
      at="/people"
      work="person"
      about={`person ${personId}`}
      confirming={isConfirming(mode)}
      keys={[[['Ctrl Z'], 'undo']]}
      panel={<PersonPanel view={data} mode={mode} onMode={setMode} />}
    >
      <Who
        about={<About view={data} />}
        wall={
          <>
            On the wall as <b dir="auto">{label.knownAs}</b>
          </>
        }
      />
      <Say>{person.fullName}</Say>
      {whatMatters !== null && whatMatters !== '' && <Voice>{whatMatters}</Voice>}
      <Finder>
        <FilterTabs label="Which part" tabs={timelineParts} value={part} onChange={setPart} />
      </Finder>
      <Timeline
        events={data.timeline.filter((event) => shown.holds(event.kind))}
        onRead={(conversationId) => setMode({ kind: 'conversation', conversationId })}
      />
    </AppPage>
  );
}

function About({ view }: { readonly view: PersonView }) {
  const { today } = useDevice();
  const { label, person } = view;
  const days = daysBetween(person.firstContactOn, today);
  const since = `with us ${sayForHowLong(days)}`;
  const closed = person.closedOn === null ? '' : ` · at rest since ${sayDay(person.closedOn, today)}`;
  const record = person.recordNumber ? ` · record ${person.recordNumber}` : '';
  return (
    <>
      {label.age !== null && `${label.age} · `}
      {since}
      {closed}
      {record}
    </>
  );
}

type TimelineProps = {
  readonly events: readonly TimelineEvent[];
  readonly onRead: (conversationId: string) => void;
};

function Timeline({ events, onRead }: TimelineProps) {
  const { today } = useDevice();
  const [, go] = useLocation();
  return (
    <LifeLine
      events={events.map((event) => {
        const to = linkOf(event);
        const isTalk = event.kind === 'conversation';
        return {
          id: event.id,
          when: startSentence(sayDay(event.on, today)),
          title: event.title,
          words: <EventWords event={event} />,
          mark:
            event.conversationKind ??
            (event.kind === 'plan-opened'
              ? 'C2'
              : event.kind === 'review' || event.kind === 'lead-worker'
                ? 'ring'
                : 'dot'),
          ...(to !== null && { onOpen: () => go(to) }),
          ...(isTalk && { onOpen: () => onRead(event.id) }),
        };
      })}
      empty={
        <Empty title="Nothing is written down here yet.">
          A conversation, a contact, a plan: everything that happens stands here in one line, newest first.
        </Empty>
      }
    />
  );
}

function EventWords({ event }: { readonly event: TimelineEvent }) {
  const by = event.member === null ? '' : ` ${event.member.calledName}.`;
  return (
    <>
      {event.own && event.words !== '' ? <Own>{event.words}</Own> : event.words}
      {event.pence !== null && ` ${formatPounds(event.pence)}.`}
      {by}
    </>
  );
}
