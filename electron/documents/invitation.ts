import { createEvent } from 'ics';
import type { InvitationFacts } from '../services/reflection/save-invitation';

function parts(day: string, time: string): [number, number, number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return [year, month, date, hour, minute];
}

/**
 * The day, time and place of a session as an iCalendar file (RFC 5545): in local time, as the wall clock of the room says
 * it. Nothing of what the session is about is in it, for calendars are read by many.
 */
export function invitationOf({
  id,
  name,
  on,
  time,
  minutes,
  place,
  plannedAt,
  changes,
}: InvitationFacts): string {
  const { value, error } = createEvent({
    uid: `${id}@golden-thread`,
    productId: 'golden-thread/reflection',
    title: name,
    start: parts(on, time),
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes },
    created: Date.parse(plannedAt),
    sequence: changes,
    calName: 'Reflective session',
    busyStatus: 'BUSY',
    ...(place !== '' && { location: place }),
  });
  if (value === undefined || value === null)
    throw new Error(`No invitation could be made: ${error?.message ?? 'no reason given'}`);
  return value;
}
