import { TimeLine } from '../../components/time/time-line';

/** The thread goes on where there is no time to show. */
export function WallThread() {
  return <TimeLine label="The thread goes on" from="edge" scale="even" days={1} events={[]} />;
}
