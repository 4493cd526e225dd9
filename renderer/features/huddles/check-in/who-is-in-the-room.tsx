import type { AttendanceRow } from '../../../../shared/contract/huddles';
import { Present, type PresentMember } from '../../../components/speak/present';
import { Part } from '../../../components/words/text';
import { cutShort } from '../../../telling/cut-short';
import { useDoing } from '../../../telling/use-doing';
import { useRoom } from '../room/room';

/** B, N and W mean the wall and a note wherever one is in the huddle. */
const taken = ['b', 'n', 'w'];

function aboutOf(one: AttendanceRow): string {
  if (!one.here && one.awayReason !== null && one.awayReason !== '') return `away, ${one.awayReason}`;
  if (!one.here) return 'away';
  return one.observing ? `${one.discipline}, observing` : one.discipline;
}

function roleOf(one: AttendanceRow): string | undefined {
  if (!one.here) return undefined;
  if (one.chair) return 'chair today';
  return one.scribe ? 'scribe today' : undefined;
}

function memberOf(one: AttendanceRow): PresentMember {
  const role = roleOf(one);
  return {
    id: one.memberId,
    key: taken.includes(one.letter.toLowerCase()) ? '' : one.letter,
    name: cutShort(one.name, 60),
    about: aboutOf(one),
    ...(role !== undefined && { role }),
    state: one.here ? 'here' : 'away',
  };
}

/** Who is here: a letter each, here or away. */
export function WhoIsInTheRoom() {
  const { view, mode, setMode } = useRoom();
  const attending = useDoing('huddles.attend');
  const toggle = (memberId: string) => {
    const one = view.attendance.find((row) => row.memberId === memberId);
    if (one === undefined) return;
    void attending.run({ huddleId: view.huddle.id, memberId, here: !one.here, observing: one.observing });
  };
  return (
    <Part
      title="Who is here?"
      aside={
        <>
          <kbd>Esc</kbd> and a letter: here, or away.
        </>
      }
    >
      <Present
        members={view.attendance.map(memberOf)}
        onToggle={toggle}
        add={{ label: 'Someone else', about: 'a visitor or a partner', onAdd: () => setMode('visitor') }}
        off={mode !== null}
      />
    </Part>
  );
}
