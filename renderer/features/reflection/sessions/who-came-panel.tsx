import type { SessionPerson } from '../../../../shared/contract/sessions';
import { PanelTop } from '../../../components/frame/panel';
import { Present } from '../../../components/speak/present';
import { Refusal } from '../../../components/speak/refusal';
import { useDevice } from '../../../lib/use-device';
import { MemberPicker } from '../../../telling/member-picker';
import { useDoing } from '../../../telling/use-doing';
import { SessionModePanel } from './session-mode-panel';
import { useSessionRoom } from './session-room';

/** `planned`: before it begins nobody is here yet, but some will not come. */
export function presentOf({ memberId, letter, name, state, left, awayThen }: SessionPerson, planned = false) {
  const away = state === 'away' || (planned && awayThen);
  const why = left ? 'has left the team' : planned ? (awayThen ? 'away that day' : 'not coming') : 'not here';
  return {
    ...{ id: memberId, key: letter, name },
    // Here they know one another: only what is unlike the others is said.
    ...((left || away) && { about: why }),
    state: away ? 'away' : 'here',
  } as const;
}

/** Who came after all, asked or not, and who had to leave. */
export function WhoCamePanel() {
  const { view } = useSessionRoom();
  const { members } = useDevice();
  const attending = useDoing('sessions.attend');
  const asked = new Set(view.people.map(({ memberId }) => memberId));
  const others = members.filter((member) => member.leftOn === null && !asked.has(member.id));
  const toggle = (memberId: string) => {
    const one = view.people.find((person) => person.memberId === memberId);
    if (one !== undefined) void attending.run({ sessionId: view.id, memberId, here: one.state === 'away' });
  };
  return (
    <SessionModePanel
      label="Who came"
      foot={attending.refused === null ? null : <Refusal>{attending.refused}</Refusal>}
    >
      <PanelTop kicker="A letter each: here, or not">Who came?</PanelTop>
      <Present members={view.people.map((person) => presentOf(person))} onToggle={toggle} />
      {others.length > 0 && (
        <MemberPicker
          key={view.people.length}
          label="Somebody who was not asked"
          members={others}
          value={null}
          onChange={(memberId) => {
            if (memberId !== null) void attending.run({ sessionId: view.id, memberId, here: true });
          }}
        />
      )}
    </SessionModePanel>
  );
}
