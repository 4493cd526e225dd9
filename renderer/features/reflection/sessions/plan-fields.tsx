import type { Pack } from '../../../../shared/domain/reflection/pack';
import { PanelPart } from '../../../components/frame/panel';
import { Chips } from '../../../components/speak/chips';
import { Combo } from '../../../components/speak/combo';
import { DateField } from '../../../components/speak/date-field';
import { Field, FieldRow } from '../../../components/speak/field';
import { useRead } from '../../../lib/queries';
import { useDevice } from '../../../lib/use-device';
import { MemberPicker } from '../../../telling/member-picker';
import { invitedIn, type PlanForm } from './plan-form';
import css from './plan-session.module.css';
import { WhatPromptedIt } from './what-prompted-it';

type Props = {
  readonly form: PlanForm;
  readonly change: (part: Partial<PlanForm>) => void;
  readonly pack: Pick<Pack, 'presents' | 'notes'>;
};

/** When and where, who leads, presents and is asked, what made us want it, and whom it is about. */
export function PlanFields({ form, change, pack }: Props) {
  const { members } = useDevice();
  const here = members.filter((member) => member.leftOn === null);
  const named = [form.facilitatorId, form.presenterId];
  const invited = invitedIn(form).filter((id) => here.some((member) => member.id === id));
  return (
    <>
      <FieldRow>
        <DateField label="On" value={form.on} onChange={(on) => change({ on })} />
        <Field
          label="At"
          single
          value={form.time}
          onChange={(time) => change({ time })}
          placeholder="14:00"
          maxLength={8}
        />
      </FieldRow>
      <Field
        label="Where"
        single
        value={form.place}
        onChange={(place) => change({ place })}
        maxLength={120}
      />
      <MemberPicker
        label="Who leads it"
        members={here}
        value={form.facilitatorId}
        onChange={(facilitatorId) => change({ facilitatorId: facilitatorId ?? '' })}
      />
      {pack.presents === 'one' && (
        <MemberPicker
          label="Who presents"
          members={here}
          value={form.presenterId}
          onChange={(presenterId) => change({ presenterId: presenterId ?? '' })}
        />
      )}
      <Chips
        label="Who else is asked"
        many
        chips={here
          .filter(({ id }) => !named.includes(id))
          .map(({ id, calledName }) => ({ value: id, label: calledName }))}
        value={invited.filter((id) => !named.includes(id))}
        onChange={(ids) => change({ invited: ids.join(' ') })}
      />
      <WhatPromptedIt form={form} change={change} written={pack.notes === 'kept'} />
      <PanelPart title="Whom it is about">
        <div className={css.inside}>
          <AboutWhom form={form} change={change} />
          {pack.notes === 'kept' && (
            <Field
              label="Their story"
              aside="without names"
              small
              value={form.story}
              onChange={(story) => change({ story })}
              lines={3}
              help="Only for those who are asked. Leave out what would let a stranger recognise somebody."
            />
          )}
        </div>
      </PanelPart>
    </>
  );
}

/** A person of the team's, of whom the session ever shows the label. */
function AboutWhom({ form, change }: Pick<Props, 'form' | 'change'>) {
  const { data } = useRead('people.list', { filter: 'everyone', find: '' });
  const items = (data?.rows ?? []).map(({ id, fullName, knownAs }) => ({
    id,
    label: fullName,
    detail: knownAs,
  }));
  return (
    <Combo
      label="Person"
      small
      items={items}
      value={form.aboutPersonId}
      onChange={(aboutPersonId) => change({ aboutPersonId })}
      help="Shown by the label only, on every screen of the session."
    />
  );
}
