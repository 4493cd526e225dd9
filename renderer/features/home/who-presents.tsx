import type { HomeView } from '../../../shared/contract/home';
import { Panel, PanelPart, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe, Said } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { MemberPicker } from '../../telling/member-picker';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly planned: HomeView['presentations']; readonly onBack: () => void };

/** Who shows the room something at the next huddle, said before it. */
export function WhoPresents({ planned, onBack }: Props) {
  const { members, actingMemberId } = useDevice();
  const draft = useFormDraft('presenting', { presenterId: actingMemberId, title: '' });
  const { presenterId, title } = draft.form;
  const plan = useDoing('huddles.plan-presenting');
  const unplan = useDoing('huddles.unplan-presenting');
  const presenter = members.find((member) => member.id === presenterId);
  const keep = async (): Promise<void> => {
    if (presenterId === null) return;
    const said = `${presenter?.calledName ?? 'Somebody'} presents at the next huddle.`;
    if ((await plan.run({ presenterId, title }, said)) === null) return;
    draft.forget();
    onBack();
  };
  const refused = plan.refused ?? unplan.refused;
  return (
    <Panel
      label="Who presents"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={plan.busy}
            {...(presenterId === null && { waiting: 'choose somebody' })}
          >
            Put it on the agenda
          </GoButton>
          <Safe>Whoever is not reached comes up again at the huddle after.</Safe>
        </>
      }
    >
      <PanelTop kicker="At the next huddle">Who shows us something?</PanelTop>
      <MemberPicker
        label="Who"
        members={members.filter((member) => member.leftOn === null)}
        value={presenterId}
        onChange={(memberId) => draft.change({ presenterId: memberId })}
      />
      <Field
        label="What about?"
        aside="if you know already"
        value={title}
        onChange={(words) => draft.change({ title: words })}
        single
        small
        autoFocus
        maxLength={200}
        help="It stands on the wall, so use known-as labels."
      />
      {planned.length > 0 && (
        <PanelPart title="Already on the agenda">
          {planned.map(({ id, words }) => (
            <Said key={id}>
              {words}{' '}
              <LinkButton
                onPress={() => void unplan.run({ presentationId: id }, 'Taken off the next agenda.')}
              >
                Not after all
              </LinkButton>
            </Said>
          ))}
        </PanelPart>
      )}
      <LinkButton onPress={onBack}>Back to the next huddle</LinkButton>
    </Panel>
  );
}
