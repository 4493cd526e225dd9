import type { SessionPerson } from '../../../../shared/contract/sessions';
import { PanelTop } from '../../../components/frame/panel';
import { Present } from '../../../components/speak/present';
import { Refusal } from '../../../components/speak/refusal';
import { useDoing } from '../../../telling/use-doing';
import { SessionModePanel } from './session-mode-panel';
import { useSessionRoom } from './session-room';

/** Letters that mean something else while a session runs. */
const taken = ['b', 'w', 'n'];

export function presentOf({ memberId, letter, name, discipline, state, left }: SessionPerson) {
  return {
    ...{ id: memberId, key: taken.includes(letter.toLowerCase()) ? '' : letter, name },
    about: left ? 'has left the team' : state === 'away' ? 'not coming' : discipline,
    state: state === 'away' ? 'away' : 'here',
  } as const;
}

/** Who came after all, and who had to leave. */
export function WhoCamePanel() {
  const { view } = useSessionRoom();
  const attending = useDoing('sessions.attend');
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
      <Present members={view.people.map(presentOf)} onToggle={toggle} />
    </SessionModePanel>
  );
}
