import { addDays } from '../../../../shared/domain/dates';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { nextStepOf } from '../../../telling/next-step/next-step';
import { NextStepField } from '../../../telling/next-step/next-step-field';
import { useDoing } from '../../../telling/use-doing';
import { useNextWords } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import { useRoom } from '../room/room';

/** The note as it was kept: what was noticed, and under it what the room tries. */
function partsOf(note: string): { readonly noticed: string; readonly tried: string } {
  const [noticed = '', tried = ''] = note.split(/(?:^|\n)We will try: /);
  return { noticed, tried };
}

/** What do we notice, and what will we try? What is typed becomes the item's note when the room goes on. */
export function DataPanel() {
  const { current, draft, change, members, today, next } = useRoom();
  const adding = useDoing('actions.add');
  const words = useNextWords();
  const kept = partsOf(current.note);
  const noticed = draft.note ?? kept.noticed;
  const step = { what: draft.tryNext ?? kept.tried, memberId: draft.nextMemberId, dueOn: draft.nextDueOn };
  const goOn = async () => {
    const tried = nextStepOf(step, members, today);
    // Somebody starts it: then it is an action too. Said again on the way back, it is not promised twice.
    if (tried !== null && tried.memberId !== null && tried.what !== kept.tried) {
      const about = { personId: null, planId: null, proposalId: null };
      if ((await adding.run({ ...tried, dueOn: tried.dueOn ?? addDays(today, 28), ...about })) === null)
        return;
    }
    next();
  };
  const nothing = noticed.trim() === '' && step.what.trim() === '';
  return (
    <ItemPanel
      label="What we notice"
      ownNote
      foot={
        <>
          {adding.refused !== null && <Refusal>{adding.refused}</Refusal>}
          <GoButton onGo={() => void goOn()} next={words} busy={adding.busy}>
            {nothing ? 'Go on' : 'Keep with the chart'}
          </GoButton>
          <Safe>About how we work, never about one of us.</Safe>
        </>
      }
    >
      <Field label="What do we notice?" value={noticed} onChange={(note) => change({ note })} lines={3} />
      <NextStepField
        label="What will we try?"
        value={step}
        onChange={({ what, memberId, dueOn }) =>
          change({ tryNext: what, nextMemberId: memberId, nextDueOn: dueOn })
        }
        members={members}
        today={today}
        lines={2}
      />
    </ItemPanel>
  );
}
