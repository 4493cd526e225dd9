import { sayDate } from '../../../../shared/domain/dates-said';
import { chartIds, chartNamed } from '../../../../shared/domain/measures/all-measures';
import { PanelPart } from '../../../components/frame/panel';
import { Chips } from '../../../components/speak/chips';
import { Combo } from '../../../components/speak/combo';
import { Field } from '../../../components/speak/field';
import { useRead } from '../../../lib/queries';
import { useDevice } from '../../../lib/use-device';
import { type PlanForm, promptOf } from './plan-form';
import css from './plan-session.module.css';

type Props = { readonly form: PlanForm; readonly change: (part: Partial<PlanForm>) => void };
/** Where nothing of a session is written down, nor are the words of whoever wanted it. */
type WhyProps = Props & { readonly written: boolean };

const ways = [
  { value: 'nothing', label: 'nothing special' },
  { value: 'measure', label: 'what our data say' },
  { value: 'huddle', label: 'a question in a huddle' },
  { value: 'records', label: 'reading records' },
  { value: 'dilemma', label: 'something one of us turns over' },
] as const;

/** What made somebody want this session. */
export function WhatPromptedIt({ form, change, written }: WhyProps) {
  const promptedBy = promptOf(form);
  return (
    <PanelPart title="What made us want it">
      <div className={css.inside}>
        <Chips
          label="What made us want it"
          plainLabel
          chips={ways}
          value={promptedBy}
          onChange={(to) => change({ promptedBy: to, promptedId: null })}
        />
        {promptedBy === 'measure' && <WhichChart form={form} change={change} />}
        {promptedBy === 'huddle' && <WhichHuddle form={form} change={change} />}
        {written && promptedBy !== 'nothing' && (
          <Field
            label="In our words"
            aside="only for those who are asked"
            small
            value={form.prompt}
            onChange={(prompt) => change({ prompt })}
            lines={2}
          />
        )}
      </div>
    </PanelPart>
  );
}

function WhichChart({ form, change }: Props) {
  return (
    <Combo
      label="Which chart"
      small
      items={chartIds.map((id) => ({ id, label: chartNamed(id).name }))}
      value={form.promptedId}
      onChange={(promptedId) => change({ promptedId })}
    />
  );
}

function WhichHuddle({ form, change }: Props) {
  const { today } = useDevice();
  const { data } = useRead('minutes.list', { around: null });
  return (
    <Combo
      label="Which huddle"
      small
      items={(data?.rows ?? []).map(({ huddleId, on }) => ({ id: huddleId, label: sayDate(on, today) }))}
      value={form.promptedId}
      onChange={(promptedId) => change({ promptedId })}
    />
  );
}
