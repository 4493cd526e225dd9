import type { PlanView } from '../../../shared/contract/c2-plans';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { whose } from '../../../shared/domain/text';
import { Panel, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { useTextDraft } from '../../lib/use-text-draft';
import { useDoing } from '../../telling/use-doing';

/** Takes an ended plan up again; how it had ended stays written down. */
export function ReopenPlan({ plan, onBack }: { readonly plan: PlanView; readonly onBack: () => void }) {
  const reason = useTextDraft(`c2-plan/${plan.id}/reopen`);
  const reopen = useDoing('c2-plans.reopen');
  const name = firstNameOf(plan.person.fullName);
  const keep = async (): Promise<void> => {
    const said = `${whose(name)} plan is open again.`;
    if ((await reopen.run({ planId: plan.id, reason: reason.text }, said)) === null) return;
    reason.forget();
    onBack();
  };
  return (
    <Panel
      label="Take the plan up again"
      many
      foot={
        <>
          <GoButton
            onGo={() => void keep()}
            busy={reopen.busy}
            {...(reason.text.trim() === '' && { waiting: 'a reason first' })}
          >
            Open it again
          </GoButton>
          <Safe>It stands in the next huddle, and every one after, until it ends.</Safe>
        </>
      }
    >
      <PanelTop>What has changed for {name}?</PanelTop>
      <Field
        label="Why now?"
        value={reason.text}
        onChange={reason.change}
        lines={3}
        autoFocus
        {...(reopen.refused !== null && { wrong: reopen.refused })}
      />
      <LinkButton onPress={onBack}>Leave it ended</LinkButton>
    </Panel>
  );
}
