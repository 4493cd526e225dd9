import { cx } from '../class-names';
import type { LabelPlace } from './label-places';
import type { TimeEvent } from './time-events';
import css from './time-line.module.css';

type Props = {
  readonly events: readonly TimeEvent[];
  readonly places: readonly LabelPlace[];
  readonly inWords: string | undefined;
};

/** The words under the line. Those without room are still there for screen readers, in their order. */
export function TimeLabels({ events, places, inWords }: Props) {
  const placed = new Map(places.map((place) => [place.index, place]));
  return (
    <ol className={css.below} aria-label={inWords}>
      {events.map((event, i) => {
        const place = placed.get(i);
        return (
          <li
            key={event.id}
            className={cx(place === undefined && 'visually-hidden', place?.align === 'end' && css.alignEnd)}
            style={place && { marginLeft: `${place.left}rem`, width: `${place.width}rem` }}
            dir="auto"
          >
            {event.when !== undefined && (
              <small className={cx(event.flagged && css.flagged)}>{event.when}</small>
            )}
            {event.title !== undefined && <b className={css.title}>{event.title}</b>}
            {event.words}
          </li>
        );
      })}
    </ol>
  );
}
