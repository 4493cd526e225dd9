import type { ProposalView } from '../../../shared/contract/c3-proposals';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { whose } from '../../../shared/domain/text';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { useTextDraft } from '../../lib/use-text-draft';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly proposal: ProposalView; readonly onBack: () => void };

/** The proposal is not needed after all: why, in a sentence. Everything written in it stays. */
export function WithdrawProposal({ proposal, onBack }: Props) {
  const reason = useTextDraft(`c3-proposal/${proposal.id}/withdraw`);
  const withdraw = useDoing('c3-proposals.withdraw');
  const name = firstNameOf(proposal.person.fullName);
  const take = async (): Promise<void> => {
    const said = `${whose(name)} proposal is withdrawn.`;
    const done = await withdraw.run({ proposalId: proposal.id, reason: reason.text }, said);
    if (done !== null) reason.forget();
  };
  return (
    <Panel
      label="Withdraw the proposal"
      many
      foot={
        <>
          <GoButton
            onGo={() => void take()}
            busy={withdraw.busy}
            {...(reason.text.trim() === '' && { waiting: 'say why first' })}
          >
            Withdraw it
          </GoButton>
          <Safe>It can be taken back with Ctrl Z, and a new one can be begun at any time.</Safe>
        </>
      }
    >
      <PanelTop kicker={name}>Is it not needed after all?</PanelTop>
      <PanelText soft>
        Everything written here is kept, and so is the reason. It does not come to the huddle.
      </PanelText>
      <Field
        label="Why is it withdrawn?"
        value={reason.text}
        onChange={reason.change}
        lines={3}
        autoFocus
        {...(withdraw.refused !== null && { wrong: withdraw.refused })}
      />
      <LinkButton onPress={onBack}>Go on with it</LinkButton>
    </Panel>
  );
}
