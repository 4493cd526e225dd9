import { useState } from 'react';
import type { ActionView } from '../../../shared/contract/actions';
import { Panel, PanelPart, PanelTop } from '../../components/frame/panel';
import { ButtonRow, LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { Combo } from '../../components/speak/combo';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { useTextDraft } from '../../lib/use-text-draft';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly action: ActionView | null; readonly onOpen: (to: string) => void };

/** The chosen action: done, or who takes it and by when; or dropped, with why. Without one, a new action. */
export function ActionPanel({ action, onOpen }: Props) {
  const [adding, setAdding] = useState(action === null);
  if (adding || action === null)
    return <NewAction onClose={() => setAdding(false)} closes={action !== null} />;
  return <KeepAction action={action} onOpen={onOpen} onAdd={() => setAdding(true)} />;
}

function useMemberItems() {
  const { members } = useDevice();
  return members
    .filter((member) => member.leftOn === null)
    .map(({ id, name, discipline }) => ({ id, label: name, detail: discipline }));
}

/** The page of what an action is about, the nearest first. */
function whatItIsAbout({ planId, proposalId, personId, sessionId }: ActionView): string | null {
  if (planId !== null) return `/c2-plans/${planId}`;
  if (proposalId !== null) return `/c3-proposals/${proposalId}`;
  if (personId !== null) return `/people/${personId}`;
  return sessionId === null ? null : `/reflection/session/${sessionId}`;
}

type KeepProps = {
  readonly action: ActionView;
  readonly onOpen: Props['onOpen'];
  readonly onAdd: () => void;
};

function KeepAction({ action, onOpen, onAdd }: KeepProps) {
  const items = useMemberItems();
  const [memberId, setMemberId] = useState(action.memberId);
  const [dueOn, setDueOn] = useState(action.dueOn ?? '');
  const [dropping, setDropping] = useState(false);
  const reason = useTextDraft(`action/${action.id}/drop`);
  const done = useDoing('actions.done');
  const reopen = useDoing('actions.reopen');
  const change = useDoing('actions.change');
  const drop = useDoing('actions.drop');
  const changed = memberId !== action.memberId || dueOn !== (action.dueOn ?? '');
  const refused = done.refused ?? reopen.refused ?? change.refused ?? drop.refused;
  const dropIt = async (): Promise<void> => {
    const dropped = await drop.run({ actionId: action.id, reason: reason.text }, 'Dropped, with the reason.');
    if (dropped !== null) reason.forget();
  };
  const step = (): { readonly words: string; readonly take: () => void } => {
    const { id: actionId, what } = action;
    if (action.state !== 'open')
      return { words: 'Take it up again', take: () => void reopen.run({ actionId }, 'Open again.') };
    if (dropping)
      return {
        words: 'Drop it',
        take: () => void dropIt(),
      };
    if (changed) {
      const next = { actionId, what, memberId, dueOn: dueOn === '' ? null : dueOn };
      return { words: 'Carry it on', take: () => void change.run(next, 'Carried on.') };
    }
    return { words: 'Done', take: () => void done.run({ actionId }, 'Done.') };
  };
  const { words, take } = step();
  const link = whatItIsAbout(action);
  return (
    <Panel
      label="This action"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={take} busy={done.busy || reopen.busy || change.busy || drop.busy}>
            {words}
          </GoButton>
          <Safe>It can be taken back with Ctrl Z.</Safe>
        </>
      }
    >
      <PanelTop {...(action.person !== null && { kicker: action.person.fullName })}>{action.what}</PanelTop>
      {action.state === 'dropped' && action.dropReason !== null && <Safe>Dropped: {action.dropReason}</Safe>}
      {action.state === 'open' && !dropping && (
        <>
          <Combo label="Who takes it?" items={items} value={memberId} onChange={setMemberId} />
          <DateField label="By when?" value={dueOn} onChange={setDueOn} />
        </>
      )}
      {dropping && (
        <Field label="Why do we drop it?" value={reason.text} onChange={reason.change} lines={3} autoFocus />
      )}
      <PanelPart>
        <ButtonRow>
          {link !== null && (
            <SecondaryButton onPress={() => onOpen(link)} hint="O">
              Open what it is about
            </SecondaryButton>
          )}
          <SecondaryButton onPress={onAdd} hint="A">
            A new action
          </SecondaryButton>
        </ButtonRow>
        {action.state === 'open' && (
          <LinkButton onPress={() => setDropping(!dropping)}>
            {dropping ? 'Do not drop it' : 'Drop it, with a reason'}
          </LinkButton>
        )}
      </PanelPart>
    </Panel>
  );
}

function NewAction({ onClose, closes }: { readonly onClose: () => void; readonly closes: boolean }) {
  const items = useMemberItems();
  const { actingMemberId } = useDevice();
  const draft = useFormDraft('action/new', { what: '', memberId: actingMemberId, dueOn: '' });
  const { what, memberId, dueOn } = draft.form;
  const add = useDoing('actions.add');
  const keep = async (): Promise<void> => {
    const kept = await add.run(
      { what, memberId, dueOn: dueOn === '' ? null : dueOn, personId: null, planId: null, proposalId: null },
      'Kept.',
    );
    if (kept === null) return;
    draft.forget();
    if (closes) onClose();
  };
  return (
    <Panel
      label="A new action"
      many
      foot={
        <>
          {add.refused !== null && <Refusal>{add.refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={add.busy}
            {...(what.trim() === '' && { waiting: 'say what first' })}
          >
            Keep this action
          </GoButton>
        </>
      }
    >
      <Field
        label="What will we do?"
        value={what}
        onChange={(words) => draft.change({ what: words })}
        lines={2}
        autoFocus={closes}
      />
      <Combo
        label="Who takes it?"
        items={items}
        value={memberId}
        onChange={(value) => draft.change({ memberId: value })}
      />
      <DateField label="By when?" value={dueOn} onChange={(day) => draft.change({ dueOn: day })} />
      {closes && <LinkButton onPress={onClose}>Back to the list</LinkButton>}
    </Panel>
  );
}
