import { sayList } from '../../../../shared/domain/text';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { nextStepOf } from '../../../telling/next-step/next-step';
import { NextStepField } from '../../../telling/next-step/next-step-field';
import { useDoing } from '../../../telling/use-doing';
import { useNextWords } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { ChairAndScribe } from './chair-and-scribe';
import { VisitorPanel } from './visitor-panel';

/** Who chairs and who writes, and who holds the people of somebody who is away. */
export function CheckInPanel({ item }: { readonly item: Item<'check-in'> }) {
  const { mode, members, today, draft, change, flush, next } = useRoom();
  const holding = useDoing('actions.add');
  const words = useNextWords();
  if (mode === 'visitor') return <VisitorPanel />;
  const step = { what: draft.nextStep ?? '', memberId: draft.nextMemberId, dueOn: draft.nextDueOn };
  const begin = async () => {
    const holds = nextStepOf(step, members, today);
    if (holds !== null) {
      await flush();
      const about = { personId: null, planId: null, proposalId: null };
      const done = await holding.run(
        { ...holds, dueOn: holds.dueOn ?? today, ...about },
        'Kept as an action.',
      );
      if (done === null) return;
      change({ nextStep: '', nextMemberId: undefined, nextDueOn: undefined });
    }
    next();
  };
  return (
    <ItemPanel
      label="Settling in"
      foot={
        <>
          {holding.refused !== null && <Refusal>{holding.refused}</Refusal>}
          <GoButton onGo={() => void begin()} next={words} busy={holding.busy}>
            Begin
          </GoButton>
          <Safe>Kept as you type. If the lid closes, we resume here.</Safe>
        </>
      }
    >
      <ChairAndScribe />
      {item.awayLeads.length > 0 && (
        <NextStepField
          label={`Who holds their people today?`}
          value={step}
          onChange={({ what, memberId, dueOn }) =>
            change({ nextStep: what, nextMemberId: memberId, nextDueOn: dueOn })
          }
          members={members}
          today={today}
          lines={2}
          help={item.awayLeads.map(({ member, people }) => (
            <span key={member.id}>
              <b>{member.calledName}</b> stays with {sayList(people)}
              {people.at(-1)?.endsWith('.') === true ? ' ' : '. '}
            </span>
          ))}
        />
      )}
    </ItemPanel>
  );
}
