import type { PersonView } from '../../../shared/contract/people';
import { formatPounds } from '../../../shared/domain/money';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Safe } from '../../components/speak/panel-words';
import { useDevice } from '../../lib/use-device';
import { KeepSpendStep } from '../../telling/c2-plans/keep-spend-step';
import { SpendFields } from '../../telling/c2-plans/spend-fields';
import { useSpend } from '../../telling/c2-plans/use-spend';

type Props = { readonly view: PersonView; readonly onBack: () => void };

/** Money for somebody without a plan, in a crisis that cannot wait for one: keeping it opens one (design 1). */
export function NewSpend({ view: { person, label }, onBack }: Props) {
  const { delegatedLimitPence } = useDevice().team;
  const spending = useSpend({ id: person.id, person: label, leftPence: delegatedLimitPence });
  const name = firstNameOf(person.fullName);
  return (
    <Panel
      label="A spend"
      many
      foot={
        <>
          <KeepSpendStep spending={spending} onKept={onBack} />
          <Safe>{formatPounds(delegatedLimitPence)} may be spent without asking.</Safe>
        </>
      }
    >
      <PanelTop>What does {name} need, that money buys today?</PanelTop>
      <SpendFields spending={spending} name={name} agreedWhen="stands first in the next huddle" />
      <PanelText soft>
        Keeping it opens a C2 plan for {name}, which says the rest as soon as you can.
      </PanelText>
      <LinkButton onPress={onBack}>Back to the one next thing</LinkButton>
    </Panel>
  );
}
