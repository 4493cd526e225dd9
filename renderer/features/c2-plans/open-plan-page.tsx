import { useLocation } from 'wouter';
import { notYetWritten } from '../../../shared/domain/c2-plans/opening';
import { wordPlanPart } from '../../../shared/domain/c2-plans/refusal-words';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel } from '../../components/frame/panel';
import { PaperFoot } from '../../components/frame/paper';
import { useKeys } from '../../components/keys/use-keys';
import { GoButton } from '../../components/speak/go-button';
import { Missing, type MissingItem, Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { ThreadLine } from '../../components/time/thread-line';
import { DashList } from '../../components/words/check-list';
import { Voice } from '../../components/words/own';
import { Say } from '../../components/words/say';
import { Columns, Part, Text } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { AppPage } from '../../telling/app-page';
import { linesOf } from '../../telling/lines';
import { useDoing } from '../../telling/use-doing';
import { type PlanBeingWritten, PlanFields, rhythmOf } from './plan-fields';

/** What the plan must say before it can open, in the order it is asked (golden rule 1). */
function missingFrom(plan: PlanBeingWritten): readonly MissingItem[] {
  return [
    ...notYetWritten(plan).map((part) => ({ id: part, words: wordPlanPart(part) })),
    ...(rhythmOf(plan.rhythm) === null ? [{ id: 'rhythm', words: 'how often we are in touch' }] : []),
  ];
}

/** Opening a C2 plan for somebody in a crisis: what matters and what is strong, then what needs to change; read back as it is typed. */
export function OpenPlanPage({ personId }: { readonly personId: string }) {
  const [, go] = useLocation();
  const { team } = useDevice();
  const { data: view, error } = useRead('people.read', { personId });
  const draft = useFormDraft<PlanBeingWritten>(`c2-plan/${personId}/open`, {
    strengths: '',
    // They have said it once already: nobody tells their story twice.
    ownWords: view?.whatMatters ?? '',
    whatNeedsToChange: '',
    emergencyPlan: '',
    rhythm: String(team.contactRhythmDays),
    buddyId: null,
  });
  const open = useDoing('c2-plans.open');
  const back = (): void => go(`/people/${personId}`);
  useKeys({ Escape: back });
  if (error !== null) throw error;
  if (view === undefined || !draft.read) return null;
  const plan = draft.form;
  const rhythm = rhythmOf(plan.rhythm);
  const name = firstNameOf(view.person.fullName);
  const missing = missingFrom(plan);
  const keep = async (): Promise<void> => {
    if (rhythm === null) return;
    const { rhythm: _typed, ...written } = plan;
    const opened = await open.run(
      { personId, ...written, contactRhythmDays: rhythm, steps: [] },
      `${name}’s plan is open.`,
    );
    if (opened === null) return;
    draft.forget();
    go(`/c2-plans/${opened.id}`);
  };
  return (
    <AppPage
      at="/c2-plans"
      about={`open plan ${personId}`}
      keys={[[['Esc'], `back to ${name}`]]}
      panel={
        <Panel
          label="The plan"
          many
          foot={
            <>
              {missing.length > 0 && <Missing title="Before it can open, we need" items={missing} />}
              {open.refused !== null && <Refusal>{open.refused}</Refusal>}
              <GoButton
                onGo={() => void keep()}
                busy={open.busy}
                {...(missing.length > 0 && { waiting: `${missing.length} first` })}
              >
                Open the plan
              </GoButton>
              <Safe>Kept as you type. It comes up in every weekly huddle until it ends.</Safe>
            </>
          }
        >
          <PlanFields name={name} leadId={view.lead?.id ?? null} plan={plan} change={draft.change} />
        </Panel>
      }
    >
      <Who
        mark="C2"
        name={view.person.fullName}
        about={view.lead === null ? 'nobody alongside yet' : `${view.lead.name} alongside`}
      />
      {plan.whatNeedsToChange.trim() === '' ? (
        <Say soft="Somebody is in a crisis.">What needs to change?</Say>
      ) : (
        <Say>{plan.whatNeedsToChange}</Say>
      )}
      {plan.ownWords !== '' && <Voice>{plan.ownWords}</Voice>}
      <ThreadLine />
      <Columns>
        <Part title="Strong already">
          {plan.strengths === '' ? (
            <Text soft>What is strong comes before what is wrong.</Text>
          ) : (
            <DashList items={linesOf(plan.strengths)} />
          )}
        </Part>
        <Part title="The emergency plan">
          {plan.emergencyPlan === '' ? (
            <Text soft>What we put together now, and who stays to make sure it works.</Text>
          ) : (
            <Text>{plan.emergencyPlan}</Text>
          )}
        </Part>
      </Columns>
      {view.strengths !== null && view.strengths !== '' && plan.strengths === '' && (
        <PaperFoot>
          <Part title="Said before">
            <DashList items={linesOf(view.strengths)} />
          </Part>
        </PaperFoot>
      )}
    </AppPage>
  );
}
