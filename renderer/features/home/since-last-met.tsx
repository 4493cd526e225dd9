import type { SinceEvent } from '../../../shared/contract/home';
import { sayDay } from '../../../shared/domain/dates-said';
import { startSentence } from '../../../shared/domain/text';
import { TimeLine } from '../../components/time/time-line';
import { useDevice } from '../../lib/use-device';

/** The week as a line: what happened since we last met, each thing once, up to now. */
export function SinceLastMet({ events }: { readonly events: readonly SinceEvent[] }) {
  const { today } = useDevice();
  return (
    <TimeLine
      label="Since we last met"
      above="Since we last met"
      scale="even"
      days={Math.max(events.length, 1)}
      most={11}
      empty="Nothing has been written down since. The line begins with your first huddle."
      events={events.map((event, index) => ({
        id: `${event.kind} ${event.on} ${index}`,
        day: index,
        mark: event.kind === 'huddle' ? 'ring' : 'dot',
        when: startSentence(sayDay(event.on, today)),
        title: event.title,
        words: event.words,
      }))}
    />
  );
}
