import { Fragment } from 'react';
import type { AttendanceRow, HuddleView } from '../../../../shared/contract/huddles';

function roleOf(one: AttendanceRow): string {
  if (one.chair) return ' (chair)';
  if (one.scribe) return ' (scribe)';
  return one.observing ? ' (observing)' : '';
}

/** Chair and scribe first, then the rest, then who observes. */
const rank = (one: AttendanceRow): number => (one.chair ? 0 : one.scribe ? 1 : one.observing ? 3 : 2);

/** Who is in the room and who is away, by the names the room uses. */
export function WhoIsHere({ view }: { readonly view: Pick<HuddleView, 'attendance'> }) {
  const here = view.attendance.filter((one) => one.here).toSorted((a, b) => rank(a) - rank(b));
  const away = view.attendance.filter((one) => !one.here);
  return (
    <p>
      <b>Here:</b>{' '}
      {here.map((one, i) => (
        <Fragment key={one.memberId}>
          {i > 0 && ', '}
          {one.chair || one.scribe ? <b>{one.calledName}</b> : one.calledName}
          {roleOf(one)}
        </Fragment>
      ))}
      {here.length === 0 ? 'nobody yet. ' : '. '}
      {away.length > 0 && (
        <>
          <b>Away:</b> {away.map((one) => one.calledName).join(', ')}.
        </>
      )}
    </p>
  );
}
