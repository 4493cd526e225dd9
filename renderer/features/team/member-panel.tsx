import { useState } from 'react';
import type { MemberRow } from '../../../shared/contract/team';
import { memberRoles } from '../../../shared/domain/team/member';
import { wordRole } from '../../../shared/domain/team/member-words';
import { Panel, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Chips } from '../../components/speak/chips';
import { Choices } from '../../components/speak/choices';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';
import { MemberAway } from './member-away';
import { MemberLeaves } from './member-leaves';

type Props = { readonly member: MemberRow | null; readonly onDone: () => void };
type Turn = 'chair' | 'scribe';

const standings = [
  { value: 'member', label: 'a member' },
  { value: 'visitor', label: 'a visitor' },
] as const;
const roles = memberRoles.map((value) => ({ value, label: wordRole(value) }));

interface MemberForm {
  readonly name: string;
  readonly calledName: string;
  readonly discipline: string;
  readonly role: MemberRow['role'];
  readonly standing: MemberRow['standing'];
  readonly turns: readonly Turn[];
  readonly champion: boolean;
}

const newcomer: MemberForm = {
  name: '',
  calledName: '',
  discipline: '',
  role: 'practitioner',
  standing: 'member',
  turns: ['chair', 'scribe'],
  champion: false,
};

function formOf(member: MemberRow | null): MemberForm {
  if (member === null) return newcomer;
  const { name, calledName, discipline, role, standing, takesChair, takesScribe, champion } = member;
  const turns: readonly Turn[] = [
    ...(takesChair ? (['chair'] as const) : []),
    ...(takesScribe ? (['scribe'] as const) : []),
  ];
  return { name, calledName, discipline, role, standing, turns, champion };
}

/** Somebody in the room, or somebody new: what they bring, how they are here, their turns, and when they are away. */
export function MemberPanel({ member, onDone }: Props) {
  const [form, setForm] = useState(formOf(member));
  const add = useDoing('team.add-member');
  const change = useDoing('team.change-member');
  const keep = async (): Promise<void> => {
    const { turns, calledName, champion, ...rest } = form;
    if (member === null) {
      if ((await add.run(rest, `${form.name} is in the room.`)) !== null) onDone();
      return;
    }
    const isMember = form.standing === 'member';
    const takes = { takesChair: turns.includes('chair'), takesScribe: turns.includes('scribe') };
    await change.run(
      { memberId: member.id, change: { ...rest, ...takes, calledName, champion: champion && isMember } },
      'Kept.',
    );
  };
  const named = form.name.trim() !== '';
  const waiting = named ? (form.discipline.trim() === '' ? 'what they bring' : undefined) : 'a name first';
  const refused = add.refused ?? change.refused;
  return (
    <Panel
      label="Somebody in the room"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={add.busy || change.busy}
            {...(waiting !== undefined && { waiting })}
          >
            {member === null ? 'Add them' : 'Keep this change'}
          </GoButton>
          <Safe>
            <LinkButton onPress={onDone}>Back to how we decide</LinkButton>
          </Safe>
        </>
      }
    >
      {member === null ? (
        <PanelTop>Who is new?</PanelTop>
      ) : (
        <PanelTop kicker={sayLead(member.leadOf)}>{member.name}</PanelTop>
      )}
      <MemberFields known={member !== null} form={form} change={(part) => setForm({ ...form, ...part })} />
      {member !== null && (
        <>
          <MemberAway member={member} />
          <MemberLeaves member={member} onDone={onDone} />
        </>
      )}
    </Panel>
  );
}

type FieldsProps = {
  /** Somebody who is in the room already, and so has a name they are called by and their turns. */
  readonly known: boolean;
  readonly form: MemberForm;
  readonly change: (part: Partial<MemberForm>) => void;
};

function MemberFields({ known, form, change }: FieldsProps) {
  return (
    <>
      <Field
        label="Name"
        value={form.name}
        onChange={(name) => change({ name })}
        single
        autoFocus={!known}
        maxLength={500}
      />
      {known && (
        <Field
          label="Called"
          value={form.calledName}
          onChange={(calledName) => change({ calledName })}
          single
          maxLength={500}
          help="What the room and the wall say."
        />
      )}
      <Field
        label="Brings"
        value={form.discipline}
        onChange={(discipline) => change({ discipline })}
        single
        maxLength={500}
      />
      <Choices
        label="In the room as"
        shape="row"
        small
        choices={standings}
        value={form.standing}
        onChange={(standing) => change({ standing })}
      />
      <Chips label="Role" chips={roles} value={form.role} onChange={(role) => change({ role })} />
      {known && (
        <Chips
          label="Takes a turn as"
          many
          chips={[
            { value: 'chair', label: 'chair' },
            { value: 'scribe', label: 'scribe' },
          ]}
          value={form.turns}
          onChange={(turns) => change({ turns })}
        />
      )}
      {known && form.standing === 'member' && (
        <Chips
          label="Others turn to them as"
          many
          chips={[{ value: 'champion', label: 'practice champion' }]}
          value={form.champion ? ['champion'] : []}
          onChange={(picked) => change({ champion: picked.length > 0 })}
        />
      )}
    </>
  );
}

function sayLead(leadOf: number): string {
  if (leadOf === 0) return 'lead worker of nobody now';
  return leadOf === 1 ? 'lead worker of one person' : `lead worker of ${leadOf} people`;
}
