import { useLocation } from 'wouter';
import type { SessionView } from '../../../../shared/contract/sessions';
import type { Pack } from '../../../../shared/domain/reflection/pack';
import { withSuggestion } from '../../../../shared/domain/reflection/session-rota';
import { stepsOfLines } from '../../../../shared/domain/reflection/step-lines';
import { parseTime } from '../../../../shared/domain/times-said';
import { Panel } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Missing, Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { Who } from '../../../components/words/who';
import { useRead } from '../../../lib/queries';
import { useDevice } from '../../../lib/use-device';
import { useFormDraft } from '../../../lib/use-form-draft';
import { AppPage } from '../../../telling/app-page';
import { writeInPanel } from '../../../telling/gatherings/way-keys';
import { reflectionPlaces } from '../../../telling/reflection-places';
import { useDoing } from '../../../telling/use-doing';
import { LearnedBefore } from './learned-before';
import { PlanFields } from './plan-fields';
import { inputOf, invitedIn, type PlanForm } from './plan-form';
import css from './plan-session.module.css';
import { StepsInTime } from './steps-in-time';

type Props = {
  readonly packId: string | null;
  readonly pack: Pack;
  /** What is kept as it is typed is kept under this. */
  readonly about: string;
  readonly fresh: PlanForm;
  /** The session whose plan is changed; without it one is planned. */
  readonly changes?: SessionView;
};

/** A plan as it is written: at the left how the session will be, at the right when, who and why. */
export function PlanSession({ packId, pack, about, fresh, changes }: Props) {
  const [, go] = useLocation();
  const { actingMemberId } = useDevice();
  // The dilemma is theirs who writes it until it is planned, so the next at this computer begins their own.
  const key = `session/plan/${about}/${actingMemberId ?? 'nobody'}`;
  const { form, change, forget, read } = useFormDraft<PlanForm>(key, fresh);
  const planned = useSuggested(form, pack);
  const planning = useDoing('sessions.plan');
  const changing = useDoing('sessions.change');
  const doing = changes === undefined ? planning : changing;
  const back = (): void =>
    go(changes === undefined ? '/reflection/plan' : `/reflection/session/${changes.id}`);
  useKeys({ Escape: back, Enter: writeInPanel });
  if (!read) return null;
  const steps = stepsOfLines(form.steps, pack.steps);
  const missing = missingFrom(planned);
  const keep = async (): Promise<void> => {
    const input = inputOf(planned, pack, packId);
    if (!input.ok) return;
    const done =
      changes === undefined
        ? await planning.run(input.plan, 'Planned.')
        : await changing.run({ sessionId: changes.id, plan: input.plan }, 'The plan is changed.');
    if (done === null) return;
    forget();
    go(`/reflection/session/${done.id}`);
  };
  const waiting = missing.length > 0 ? `${missing.length} first` : steps.ok ? undefined : 'the steps first';
  return (
    <AppPage
      at="/reflection"
      inside={reflectionPlaces('/reflection')}
      about={`plan ${about}`}
      keys={[
        [['Enter'], 'write in the panel'],
        [['Esc'], 'back'],
      ]}
      panel={
        <Panel
          label="Who, when and why"
          many
          foot={
            <>
              {missing.length > 0 && <Missing title="Before it can be planned, we need" items={missing} />}
              {doing.refused !== null && <Refusal>{doing.refused}</Refusal>}
              <GoButton
                onGo={() => void keep()}
                busy={doing.busy}
                {...(waiting !== undefined && { waiting })}
              >
                {changes === undefined ? 'Plan the session' : 'Keep the plan'}
              </GoButton>
              <Safe>{sayWhose(pack)}</Safe>
            </>
          }
        >
          <PlanFields form={planned} change={change} pack={pack} />
        </Panel>
      }
    >
      <Who about={changes === undefined ? 'Planning a session' : 'Changing the plan'} />
      <Say soft={form.name === '' ? 'A session of our own' : form.name}>
        {form.purpose === '' ? 'What is it for?' : form.purpose}
      </Say>
      <ThreadLine />
      <div className={css.fields}>
        <Field
          label="What it is called"
          single
          value={form.name}
          onChange={(name) => change({ name })}
          maxLength={60}
        />
        <Field
          label="What it is for"
          value={form.purpose}
          onChange={(purpose) => change({ purpose })}
          lines={2}
          maxLength={240}
        />
        <Field
          label="How it goes"
          aside="minutes, a title: what the room is asked"
          value={form.steps}
          onChange={(lines) => change({ steps: lines })}
          lines={4}
          {...(!steps.ok && { wrong: steps.problem })}
        />
        {steps.ok && <StepsInTime steps={steps.steps} />}
      </div>
      <LearnedBefore themes={pack.themes} />
    </AppPage>
  );
}

function sayWhose({ notes }: Pack): string {
  return notes === 'kept'
    ? 'What made us want it, and the story, are only for those who are asked.'
    : 'Nothing of it is written down.';
}

/** Where nobody was chosen yet, whoever has waited longest is suggested for the day. */
function useSuggested(form: PlanForm, pack: Pack): PlanForm {
  const { today } = useDevice();
  const { data } = useRead('sessions.suggest', { on: form.on === '' ? today : form.on });
  return data === undefined ? form : { ...form, ...withSuggestion(form, data, pack.presents) };
}

function missingFrom(form: PlanForm): readonly { readonly id: string; readonly words: string }[] {
  const together = new Set(
    [...invitedIn(form), form.facilitatorId, form.presenterId].filter((id) => id !== null && id !== ''),
  );
  const missing = [
    ['name', form.name.trim() === '', 'what it is called'],
    ['purpose', form.purpose.trim() === '', 'what it is for'],
    ['on', form.on === '', 'the day'],
    ['time', parseTime(form.time) === null, 'a time, like 14:00'],
    ['people', together.size < 2, 'at least two people'],
  ] as const;
  return missing.flatMap(([id, isMissing, words]) => (isMissing ? [{ id, words }] : []));
}
