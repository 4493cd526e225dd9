import { useState } from 'react';
import type { MemberRow } from '../../../shared/contract/team';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Chips } from '../../components/speak/chips';
import { Choices } from '../../components/speak/choices';
import { DateField } from '../../components/speak/date-field';
import { Field, FieldRow } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly member: MemberRow | null; readonly onDone: () => void };
type Turn = 'chair' | 'scribe';

const standings = [
  { value: 'member', label: 'a member' },
  { value: 'visitor', label: 'a visitor' },
] as const;
const roles = [
  { value: 'practitioner', label: 'practitioner' },
  { value: 'team-lead', label: 'team lead' },
  { value: 'advanced-practitioner', label: 'advanced practitioner' },
  { value: 'partner', label: 'partner' },
  { value: 'manager', label: 'manager' },
] as const;

/** Somebody in the room, or somebody new: what they bring, how they are here, their turns, and when they are away. */
export function MemberPanel({ member, onDone }: Props) {
  const { today } = useDevice();
  const [name, setName] = useState(member?.name ?? '');
  const [calledName, setCalledName] = useState(member?.calledName ?? '');
  const [discipline, setDiscipline] = useState(member?.discipline ?? '');
  const [role, setRole] = useState(member?.role ?? 'practitioner');
  const [standing, setStanding] = useState(member?.standing ?? 'member');
  const [turns, setTurns] = useState<readonly Turn[]>([
    ...(member?.takesChair === false ? [] : (['chair'] as const)),
    ...(member?.takesScribe === false ? [] : (['scribe'] as const)),
  ]);
  const add = useDoing('team.add-member');
  const change = useDoing('team.change-member');
  const keep = async (): Promise<void> => {
    if (member === null) {
      if ((await add.run({ name, discipline, role, standing }, `${name} is in the room.`)) !== null) onDone();
      return;
    }
    const changed = { name, calledName, discipline, role, standing, takesChair: turns.includes('chair'), takesScribe: turns.includes('scribe') };
    await change.run({ memberId: member.id, change: changed }, 'Kept.');
  };
  const waiting = name.trim() === '' ? 'a name first' : discipline.trim() === '' ? 'what they bring' : undefined;
  const refused = add.refused ?? change.refused;
  return (
    <Panel
      label="Somebody in the room"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={() => void keep()} busy={add.busy || change.busy} {...(waiting !== undefined && { waiting })}>
            {member === null ? 'Add them' : 'Keep this change'}
          </GoButton>
          <Safe>
            <LinkButton onPress={onDone}>Back to how we decide</LinkButton>
          </Safe>
        </>
      }
    >
      {member === null ? <PanelTop>Who is new?</PanelTop> : <PanelTop kicker={sayLead(member.leadOf)}>{member.name}</PanelTop>}
      <Field label="Name" value={name} onChange={setName} single autoFocus={member === null} maxLength={500} />
      {member !== null && <Field label="Called" value={calledName} onChange={setCalledName} single maxLength={500} help="What the room and the wall say." />}
      <Field label="Brings" value={discipline} onChange={setDiscipline} single maxLength={500} />
      <Choices label="In the room as" shape="row" small choices={standings} value={standing} onChange={setStanding} />
      <Chips label="Role" chips={roles} value={role} onChange={setRole} />
      {member !== null && (
        <>
          <Chips
            label="Takes a turn as"
            many
            chips={[
              { value: 'chair', label: 'chair' },
              { value: 'scribe', label: 'scribe' },
            ]}
            value={turns}
            onChange={setTurns}
          />
          <Away member={member} today={today} />
          <Leave member={member} onDone={onDone} />
        </>
      )}
    </Panel>
  );
}

function sayLead(leadOf: number): string {
  if (leadOf === 0) return 'lead worker of nobody now';
  return leadOf === 1 ? 'lead worker of one person' : `lead worker of ${leadOf} people`;
}

function Away({ member, today }: { readonly member: MemberRow; readonly today: string }) {
  const [from, setFrom] = useState(member.awayFrom ?? '');
  const [until, setUntil] = useState(member.awayUntil ?? '');
  const [reason, setReason] = useState(member.awayReason ?? '');
  const away = useDoing('team.set-away');
  const { id: memberId } = member;
  return (
    <>
      <FieldRow>
        <DateField label="Away from" small value={from} onChange={setFrom} />
        <DateField label="until" small value={until} onChange={setUntil} />
      </FieldRow>
      <Field label="Why" aside="if you like" value={reason} onChange={setReason} single small maxLength={200} />
      {away.refused !== null && <Refusal>{away.refused}</Refusal>}
      <PanelText soft>
        <LinkButton
          onPress={() => void away.run({ memberId, from: from === '' ? today : from, until: until === '' ? null : until, reason }, `${member.calledName} is away.`)}
        >
          Keep that they are away
        </LinkButton>{' '}
        {member.awayFrom !== null && (
          <LinkButton onPress={() => void away.run({ memberId, from: null, until: null, reason: '' }, `${member.calledName} is back.`)}>They are back</LinkButton>
        )}
      </PanelText>
    </>
  );
}

function Leave({ member, onDone }: { readonly member: MemberRow; readonly onDone: () => void }) {
  const remove = useDoing('team.remove-member');
  return (
    <PanelText soft>
      {remove.refused !== null && <Refusal>{remove.refused}</Refusal>}
      <LinkButton
        onPress={() => {
          void remove.run({ memberId: member.id }, `${member.calledName} has left the team.`).then((done) => {
            if (done !== null) onDone();
          });
        }}
      >
        {member.calledName} has left the team
      </LinkButton>
    </PanelText>
  );
}
