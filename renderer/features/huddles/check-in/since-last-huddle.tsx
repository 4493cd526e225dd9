import { sayDate, sayDay } from '../../../../shared/domain/dates-said';
import { startSentence } from '../../../../shared/domain/text';
import { ThreadLine } from '../../../components/time/thread-line';
import { TimeLine } from '../../../components/time/time-line';
import { useRead } from '../../../lib/queries';
import { useRoom } from '../room/room';

/** What happened since the team last met, up to now. */
export function SinceLastHuddle({ lastHuddleOn }: { readonly lastHuddleOn: string | null }) {
  const { today } = useRoom();
  const since = useRead('home.read', {}).data?.since ?? [];
  if (lastHuddleOn === null && since.length === 0) return <ThreadLine />;
  const events = since.map((event, index) => ({
    id: `${event.kind} ${event.on} ${index}`,
    day: index,
    mark: event.kind === 'huddle' ? ('ring' as const) : ('dot' as const),
    when: startSentence(sayDay(event.on, today)),
    title: event.title,
    words: event.words,
  }));
  return (
    <TimeLine
      label="Since we last met"
      above={
        lastHuddleOn === null ? 'Our first huddle' : `Since we last met on ${sayDate(lastHuddleOn, today)}`
      }
      scale="even"
      days={Math.max(events.length, 1)}
      events={events}
    />
  );
}
