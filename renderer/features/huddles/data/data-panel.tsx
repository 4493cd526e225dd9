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
import { useKeptNote } from '../talk/use-kept-note';

const trying = '\nWe will try: ';

/** What is kept with the chart is one note: what we noticed, and under it what we try. */
function noteOf(noticed: string, tryNext: string): string {
  return tryNext.trim() === '' ? noticed : `${noticed}${trying}${tryNext.trim()}`;
}

/** What do we notice, and what will we try? */
export function DataPanel() {
  const { current, draft, change, members, today } = useRoom();
  const { keepAndGo, refused, busy } = useKeptNote();
  const adding = useDoing('actions.add');
  const words = useNextWords();
  const [keptNotice = '', keptTry = ''] = current.note.split(trying);
  const noticed = draft.note ?? keptNotice;
  const step = { what: draft.tryNext ?? keptTry, memberId: draft.nextMemberId, dueOn: draft.nextDueOn };
  const keep = async () => {
    const tried = nextStepOf(step, members, today);
    // Somebody starts it: then it is an action too. Said again on the way back, it is not promised twice.
    const promised = tried !== null && tried.memberId !== null && tried.what !== keptTry;
    if (promised) {
      const about = { personId: null, planId: null, proposalId: null };
      if ((await adding.run({ ...tried, dueOn: tried.dueOn ?? addDays(today, 28), ...about })) === null)
        return;
    }
    await keepAndGo(noteOf(noticed, step.what));
  };
  const nothing = noticed.trim() === '' && step.what.trim() === '';
  return (
    <ItemPanel
      label="What we notice"
      ownNote
      foot={
        <>
          {(refused ?? adding.refused) !== null && <Refusal>{refused ?? adding.refused}</Refusal>}
          <GoButton onGo={() => void keep()} next={words} busy={busy || adding.busy}>
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
