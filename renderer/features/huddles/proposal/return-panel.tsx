import { sayDate, sayDay, sayNumber } from '../../../../shared/domain/dates-said';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { startSentence } from '../../../../shared/domain/text';
import { LinkButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { Decide, Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useDevice } from '../../../lib/use-device';
import { NextStepField } from '../../../telling/next-step/next-step-field';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { LookAgain } from './look-again';
import { positionsOf } from './round-states';
import { ThingsToTry } from './things-to-try';
import { useReturn } from './use-return';

type Props = { readonly item: Item<'c3-proposal'>; readonly onHearAgain: () => void };

/** Returned together: what we try in C1 or C2, who tells the person and how, and when we look again. */
export function ReturnPanel({ item, onHearAgain }: Props) {
  const { team } = useDevice();
  const { change, members, today } = useRoom();
  const { toTry, setToTry, whoTells, tellsOn, dates, lookAgainOn, giveBack, waiting, refused, busy } =
    useReturn(item);
  const person = firstNameOf(item.proposal.person.fullName);
  const notYet = positionsOf(item.round).filter(({ position }) => position === 'not-yet').length;
  const by = team.signOffBy === 'consent' ? 'By consent, one is enough.' : 'More than half must agree.';
  return (
    <ItemPanel
      label="Not yet: what we try"
      foot={
        <>
          <Decide>
            <b>If we return it,</b> nothing is refused. {person} hears
            {tellsOn === null ? '' : ` ${sayDay(tellsOn, today)}`} what we will try
            {lookAgainOn === null ? '.' : `, and we look again together on ${sayDate(lookAgainOn, today)}.`}
          </Decide>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={() => void giveBack()} busy={busy} {...(waiting !== undefined && { waiting })}>
            Return it together
          </GoButton>
          <Safe>
            {startSentence(sayNumber(notYet))} not yet. {by}{' '}
            <LinkButton onPress={onHearAgain}>Somebody sees it otherwise now</LinkButton>
          </Safe>
        </>
      }
    >
      <ThingsToTry things={toTry} onChange={setToTry} members={members} today={today} />
      <NextStepField
        label={`Who tells ${person}, and how?`}
        value={{ what: whoTells }}
        onChange={({ what }) => change({ whoTells: what })}
        members={members}
        today={today}
      />
      <LookAgain dates={dates} value={lookAgainOn} onChange={(on) => change({ lookAgainOn: on })} />
    </ItemPanel>
  );
}
