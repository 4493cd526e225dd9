import type { ConnectionView } from '../../../shared/contract/people';
import {
  connectionOutcomes,
  wordConnectionOutcome,
} from '../../../shared/domain/conversations/conversation-words';
import { sayLongDay } from '../../../shared/domain/dates-said';
import { Panel, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Choices } from '../../components/speak/choices';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly connection: ConnectionView; readonly name: string; readonly onBack: () => void };

/** How one connection turned out: what it came to, or that it did not, in a few words. */
export function ConnectionOutcome({ connection, name, onBack }: Props) {
  const { today } = useDevice();
  const draft = useFormDraft(`connection/${connection.id}/outcome`, {
    outcome: connection.outcome,
    note: connection.outcomeNote ?? '',
  });
  const { outcome, note } = draft.form;
  const keeping = useDoing('conversations.connection-outcome');
  const same = outcome === connection.outcome && note === (connection.outcomeNote ?? '');
  const keep = async (): Promise<void> => {
    if ((await keeping.run({ connectionId: connection.id, outcome, note }, 'Kept.')) === null) return;
    draft.forget();
    onBack();
  };
  return (
    <Panel
      label="How it turned out"
      many
      foot={
        <>
          {keeping.refused !== null && <Refusal>{keeping.refused}</Refusal>}
          <GoButton onGo={() => void keep()} busy={keeping.busy} {...(same && { waiting: 'say how' })}>
            Keep this
          </GoButton>
          <Safe>It stands on the timeline, on today’s date.</Safe>
        </>
      }
    >
      <PanelTop kicker={`${name}, since ${sayLongDay(connection.madeOn, today)}`}>
        {connection.toWhat}
      </PanelTop>
      <Choices
        label="How did it turn out?"
        choices={connectionOutcomes.map((value) => ({ value, label: wordConnectionOutcome(value) }))}
        value={outcome}
        onChange={(value) => draft.change({ outcome: value })}
      />
      <Field
        label="In a few words"
        aside="if you like"
        value={note}
        onChange={(words) => draft.change({ note: words })}
        lines={2}
      />
      <LinkButton onPress={onBack}>Back to the connections</LinkButton>
    </Panel>
  );
}
