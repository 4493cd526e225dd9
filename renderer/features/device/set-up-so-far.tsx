import { type LocalDate, nextWeekday } from '../../../shared/domain/dates';
import { sayDate, sayTime, sayWeekday } from '../../../shared/domain/dates-said';
import { formatPounds, parsePounds } from '../../../shared/domain/money';
import { calledNames } from '../../../shared/domain/team/called-names';
import { sayCount, sayList, startSentence } from '../../../shared/domain/text';
import { parseMinutes, parseTime } from '../../../shared/domain/times-said';
import { LifeLine } from '../../components/time/life-line';
import { useRead } from '../../lib/queries';
import type { SetUpDraft } from './set-up-draft';

/** The team as it stands, in sentences, on the thread: what is typed in the panel is read here at once. */
export function SetUpSoFar({ draft }: { readonly draft: SetUpDraft }) {
  const { data: device } = useRead('device.read', {});
  if (device === undefined) return null;
  const ahead = (step: number): 'ring' | 'dot' => (draft.step >= step ? 'ring' : 'dot');
  return (
    <LifeLine
      large
      events={[
        { id: 'team', when: '', title: 'Your team', words: sayTeam(draft), mark: 'ring' },
        { id: 'room', when: '', title: 'Who is in the room', words: sayRoom(draft), mark: ahead(2) },
        {
          id: 'meeting',
          when: '',
          title: 'When you meet',
          words: sayMeeting(draft, device.today),
          mark: ahead(3),
        },
      ]}
    />
  );
}

function sayTeam({ name, place, limit, limitCountedOver }: SetUpDraft): string {
  const called = [name.trim() || 'A name, and what a member may spend', place.trim()]
    .filter((part) => part !== '')
    .join(', ');
  const pence = parsePounds(limit);
  if (name.trim() === '' || !pence.ok) return `${called}.`;
  const over = limitCountedOver === 'plan' ? 'across a plan' : 'at a time';
  return `${called}. A member may spend up to ${formatPounds(pence.value)} ${over} without asking first.`;
}

function sayRoom({ members, step }: SetUpDraft): string {
  if (members.length === 0) return 'Names, and what each brings. Visitors too.';
  const deciding = members.filter(({ standing }) => standing === 'member').length;
  const enough =
    deciding < 3
      ? 'A C3 proposal is signed off when three of you are there, so there is room for more.'
      : 'A C3 proposal is signed off when any three are there, so you are enough.';
  const who =
    step === 3
      ? `${sayList(calledNames(members.map(({ name }) => name)))}.`
      : `${sayList(members.map(({ name, discipline }) => `${name} (${discipline})`))}.`;
  return `${who} ${startSentence(sayCount(members.length, 'person', 'people'))} so far. ${enough}`;
}

function sayMeeting({ step, weekday, time, minutes, members }: SetUpDraft, today: LocalDate): string {
  if (step < 3) return 'A day, a time, how long. Most teams take 75 minutes.';
  const at = parseTime(time);
  const long = parseMinutes(minutes);
  if (at === null || long === null) return `${sayWeekday(weekday)}s.`;
  const first = nextWeekday(today, weekday);
  const [chair, scribe] = calledNames(
    members.filter(({ standing }) => standing === 'member').map(({ name }) => name),
  );
  const turns =
    chair !== undefined && scribe !== undefined
      ? ` ${chair} chairs, ${scribe} writes, and it turns from there.`
      : '';
  return `${sayWeekday(weekday)}s at ${sayTime(at)}, for ${long} minutes. Your first huddle is on ${sayDate(first, today)}.${turns}`;
}
