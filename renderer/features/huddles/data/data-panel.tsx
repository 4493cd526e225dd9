import type { ChartView, NoticeView } from '../../../../shared/contract/measures';
import { addDays, weekdayOf } from '../../../../shared/domain/dates';
import { sayLongDay } from '../../../../shared/domain/dates-said';
import { partsOfDataNote } from '../../../../shared/domain/huddles/data-note';
import { measureOfChart } from '../../../../shared/domain/measures/all-measures';
import { PanelText, PanelTop } from '../../../components/frame/panel';
import { LinkButton } from '../../../components/speak/buttons';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { lookAgainOn } from '../../../telling/measures/look-again-on';
import { LookedAgain } from '../../../telling/measures/looked-again';
import { type NextStep, nextStepOf } from '../../../telling/next-step/next-step';
import { NextStepField } from '../../../telling/next-step/next-step-field';
import { useDoing } from '../../../telling/use-doing';
import { useNextWords } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import { useRoom } from '../room/room';

type Props = {
  /** Null while no chart has anything to say: then what is noticed stands in the minutes alone. */
  readonly chart: ChartView | null;
  readonly onAnother: () => void;
};

/** Whether a huddle's own notice says all of this already: the words, who starts it and by when. */
function isKept({ noticed, tryNext, starts }: NoticeView, typed: string, step: NextStep | null): boolean {
  if (noticed !== typed.trim() || tryNext !== (step?.what ?? '')) return false;
  if (step === null || step.memberId === null) return true;
  return starts?.member?.id === step.memberId && (step.dueOn === null || starts.dueOn === step.dueOn);
}

/** What do we notice, and what will we try? Kept with the chart, and as the item's note, when the room goes on. */
export function DataPanel({ chart, onAnother }: Props) {
  const { current, draft, change, members, today, next, view } = useRoom();
  const keeping = useDoing('measures.keep-notice');
  const words = useNextWords();
  const kept = partsOfDataNote(current.note);
  const noticed = draft.note ?? kept.noticed;
  const value = { what: draft.tryNext ?? kept.tries, memberId: draft.nextMemberId, dueOn: draft.nextDueOn };
  const step = nextStepOf(value, members, today);
  const again = lookAgainOn(today, weekdayOf(view.huddle.on));
  const huddleId = view.huddle.id;
  const own = chart?.notices.find((notice) => notice.huddleId === huddleId);
  const earlier = chart?.notices.find((notice) => notice.huddleId !== huddleId);
  // What came of it is said once; what was kept is not kept again.
  const cameOf =
    draft.cameOf !== undefined && draft.cameOf.noticeId === earlier?.id && earlier.cameOfIt === null
      ? draft.cameOf
      : null;
  const nothing = noticed.trim() === '' && step === null && cameOf === null;
  const asKept = own !== undefined && cameOf === null && isKept(own, noticed, step);
  const goOn = async (): Promise<void> => {
    if (chart !== null && !nothing && !asKept) {
      const done = await keeping.run({
        ...{ chartId: chart.chartId, noticed, tryNext: step?.what ?? '', cameOf },
        action:
          step === null || step.memberId === null
            ? null
            : { ...step, dueOn: step.dueOn ?? addDays(today, 28) },
        ...{ lookAgainOn: step === null ? null : again, huddleId },
      });
      if (done === null) return;
    }
    next();
  };
  return (
    <ItemPanel
      label="What we notice"
      ownNote
      foot={
        <>
          {step !== null && (
            <PanelText>
              Look again at the huddle on <b>{sayLongDay(again, today)}</b>
            </PanelText>
          )}
          {keeping.refused !== null && <Refusal>{keeping.refused}</Refusal>}
          <GoButton onGo={() => void goOn()} next={words} busy={keeping.busy}>
            {nothing ? 'Go on' : 'Keep with the chart'}
          </GoButton>
          <Safe>
            About how we work, never about one of us. <kbd>D</kbd>{' '}
            <LinkButton onPress={onAnother}>another chart</LinkButton>
          </Safe>
        </>
      }
    >
      {chart !== null && (
        <PanelTop kicker="To think about together">{measureOfChart(chart.chartId).reflection}</PanelTop>
      )}
      <LookedAgain
        last={earlier}
        today={today}
        value={draft.cameOf ?? null}
        onChange={(said) => change({ cameOf: said })}
      />
      <Field label="What do we notice?" value={noticed} onChange={(note) => change({ note })} lines={3} />
      <NextStepField
        label="What will we try?"
        value={value}
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
