import type { SpendView } from '../../../../shared/contract/c2-plans';
import { wordSpendStanding } from '../../../../shared/domain/c2-plans/plan-words';
import { formatPounds } from '../../../../shared/domain/money';
import { PanelText, PanelTop } from '../../../components/frame/panel';
import { Safe } from '../../../components/speak/panel-words';
import { GoOn } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';

/** The team has decided this spend already. */
export function SpendDecided({ spend }: { readonly spend: SpendView }) {
  return (
    <ItemPanel
      label="Decided"
      foot={
        <>
          <GoOn />
          <Safe>Kept with the plan. Ctrl K finds it, and what can still be taken back.</Safe>
        </>
      }
    >
      <PanelTop kicker={formatPounds(spend.amountPence)}>{wordSpendStanding(spend.standing)}.</PanelTop>
      {spend.instead !== null && spend.instead !== '' && (
        <PanelText>
          <b>Instead:</b> {spend.instead}
        </PanelText>
      )}
    </ItemPanel>
  );
}
