import { useState } from 'react';
import type { ChartView } from '../../../shared/contract/measures';
import { addDays } from '../../../shared/domain/dates';
import { sayLongDay } from '../../../shared/domain/dates-said';
import { measureOfChart } from '../../../shared/domain/measures/all-measures';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useTextDraft } from '../../lib/use-text-draft';
import { lookAgainOn } from '../../telling/measures/look-again-on';
import { type CameOf, LookedAgain } from '../../telling/measures/looked-again';
import { nextStepOf } from '../../telling/next-step/next-step';
import { NextStepField } from '../../telling/next-step/next-step-field';
import { useNextStepDraft } from '../../telling/next-step/use-next-step-draft';
import { useDoing } from '../../telling/use-doing';

type Props = {
  readonly chart: ChartView;
  /** The team's own chart; on that of every team nothing is kept. */
  readonly own: boolean;
};

/** One question to think about together, what we notice, and what we will try. */
export function NoticePanel({ chart, own }: Props) {
  const { reflection } = measureOfChart(chart.chartId);
  if (own) return <Noticing chart={chart} reflection={reflection} />;
  return (
    <Panel label="To think about together">
      <PanelTop kicker="To think about together">{reflection}</PanelTop>
      <PanelText soft>
        These are all the teams together. What a team notices, tries and settles stays with its own chart.
      </PanelText>
    </Panel>
  );
}

function Noticing({ chart, reflection }: { readonly chart: ChartView; readonly reflection: string }) {
  const { today, members, team } = useDevice();
  const noticed = useTextDraft(`chart/${chart.chartId}/noticed`);
  const tried = useNextStepDraft(`chart/${chart.chartId}/try`);
  const [cameOf, setCameOf] = useState<CameOf | null>(null);
  const keeping = useDoing('measures.keep-notice');
  const room = members.filter((member) => member.leftOn === null);
  const step = nextStepOf(tried.value, room, today);
  const again = lookAgainOn(today, team.huddleWeekday);
  const nothing = noticed.text.trim() === '' && step === null && cameOf === null;
  const keep = async (): Promise<void> => {
    const kept = await keeping.run(
      {
        ...{ chartId: chart.chartId, noticed: noticed.text, tryNext: step?.what ?? '', cameOf },
        action:
          step === null || step.memberId === null
            ? null
            : { ...step, dueOn: step.dueOn ?? addDays(today, 28) },
        ...{ lookAgainOn: step === null ? null : again, huddleId: null },
      },
      'Kept with the chart.',
    );
    if (kept === null) return;
    noticed.forget();
    tried.forget();
    setCameOf(null);
  };
  return (
    <Panel
      label="What we notice now"
      foot={
        <>
          {step !== null && (
            <PanelText>
              Look again at the huddle on <b>{sayLongDay(again, today)}</b>
            </PanelText>
          )}
          {keeping.refused !== null && <Refusal>{keeping.refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={keeping.busy}
            {...(nothing && { waiting: 'say what you notice' })}
          >
            Keep this with the chart
          </GoButton>
          <Safe>
            The next huddle to open this chart sees it first. About how we work, never about one of us.
          </Safe>
        </>
      }
    >
      <PanelTop kicker="To think about together">{reflection}</PanelTop>
      <LookedAgain last={chart.notices[0]} today={today} value={cameOf} onChange={setCameOf} />
      <Field label="What do we notice now?" value={noticed.text} onChange={noticed.change} lines={3} />
      <NextStepField
        label="What will we try?"
        placeholder="One small thing, and who starts it"
        value={tried.value}
        onChange={tried.change}
        members={room}
        today={today}
        lines={2}
      />
    </Panel>
  );
}
