import type { DecisionView } from '../../../../shared/contract/c3-proposals';
import { sayDate } from '../../../../shared/domain/dates-said';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { PanelPart, PanelTop } from '../../../components/frame/panel';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { Rows } from '../../../components/words/rows';
import { nextStepOf } from '../../../telling/next-step/next-step';
import { NextStepField } from '../../../telling/next-step/next-step-field';
import { useDoing } from '../../../telling/use-doing';
import { useNextWords } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { sayKept, TakeBack } from './take-back';

type Props = { readonly item: Item<'c3-proposal'>; readonly decision: DecisionView };

/** Signed off together: what stands beside it, and who tells the person. */
export function SignedOffPanel({ item, decision }: Props) {
  const { draft, change, flush, members, today, next } = useRoom();
  const telling = useDoing('actions.add');
  const words = useNextWords();
  const { proposal } = item;
  const person = firstNameOf(proposal.person.fullName);
  const step = { what: draft.nextStep ?? '', memberId: draft.nextMemberId, dueOn: draft.nextDueOn };
  const reservations = decision.positions.filter(({ position }) => position === 'reservation');
  const goOn = async () => {
    const tells = nextStepOf(step, members, today);
    await flush();
    if (tells !== null) {
      const about = { personId: proposal.person.id, planId: null, proposalId: proposal.id };
      if ((await telling.run({ ...tells, ...about })) === null) return;
      change({ nextStep: '', nextMemberId: undefined, nextDueOn: undefined });
    }
    next();
  };
  return (
    <ItemPanel
      label="Signed off together"
      foot={
        <>
          {telling.refused !== null && <Refusal>{telling.refused}</Refusal>}
          <GoButton onGo={() => void goOn()} next={words} busy={telling.busy}>
            Go on
          </GoButton>
          <Safe>{sayKept(decision)}</Safe>
        </>
      }
    >
      <PanelTop>We agree together.</PanelTop>
      {reservations.length > 0 && (
        <PanelPart title="Reservations kept">
          <Rows
            rows={reservations.map(({ memberId, name, reason }) => ({
              id: memberId,
              words: reason,
              end: name,
            }))}
          />
        </PanelPart>
      )}
      {decision.overruledReason !== null && (
        <PanelPart title="The C2 is still open">
          <p dir="auto">{decision.overruledReason}</p>
        </PanelPart>
      )}
      {decision.authoriserName !== null && (
        <PanelPart title="The money is authorised by">
          <p dir="auto">
            {decision.authoriserName}
            {decision.authorisedOn !== null && `, ${sayDate(decision.authorisedOn, today)}`}
          </p>
        </PanelPart>
      )}
      <NextStepField
        label={`Who tells ${person}, and when?`}
        value={step}
        onChange={({ what, memberId, dueOn }) =>
          change({ nextStep: what, nextMemberId: memberId, nextDueOn: dueOn })
        }
        members={members}
        today={today}
        small
      />
      <TakeBack decision={decision} entryId={item.decisionEntryId} />
    </ItemPanel>
  );
}
