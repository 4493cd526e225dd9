import { useLocation } from 'wouter';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel } from '../../components/frame/panel';
import { useKeys } from '../../components/keys/use-keys';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { ThreadLine } from '../../components/time/thread-line';
import { Voice } from '../../components/words/own';
import { Say } from '../../components/words/say';
import { Part, Text } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { AppPage } from '../../telling/app-page';
import { MemberPicker } from '../../telling/member-picker';
import { useDoing } from '../../telling/use-doing';
import { type PersonDetails, PersonFields } from './person-fields';

const nobody: PersonDetails = {
  fullName: '',
  knownAs: '',
  dateOfBirth: '',
  phone: '',
  recordNumber: '',
  address: '',
};

/** Somebody new: a name and a label are enough; then the first conversation. */
export function NewPersonPage() {
  const [, go] = useLocation();
  const { today, members, actingMemberId } = useDevice();
  const draft = useFormDraft('person/new', {
    ...nobody,
    firstContactOn: today,
    leadWorkerId: actingMemberId,
    said: '',
  });
  const { firstContactOn, leadWorkerId, said, ...details } = draft.form;
  const suggested = useRead('people.suggest-known-as', { fullName: details.fullName }).data ?? '';
  const named = details.fullName.trim() !== '';
  const knownAs = details.knownAs !== '' ? details.knownAs : named ? suggested : '';
  const add = useDoing('people.add');
  const back = (): void => go('/people');
  useKeys({ Escape: back });
  const keep = async (): Promise<void> => {
    const { dateOfBirth, ...rest } = details;
    const added = await add.run(
      {
        ...rest,
        knownAs,
        dateOfBirth: dateOfBirth === '' ? null : dateOfBirth,
        firstContactOn,
        leadWorkerId,
        whatWasSaid: said,
      },
      `${details.fullName.trim()} is with us.`,
    );
    if (added === null) return;
    draft.forget();
    go(`/people/${added.id}`);
  };
  const about = add.refusal?.kind;
  const knownAsWrong =
    about === 'known-as-taken' || about === 'known-as-reveals' ? (add.refused ?? undefined) : undefined;
  return (
    <AppPage
      at="/people"
      about="new person"
      keys={[[['Esc'], 'back to people']]}
      panel={
        <Panel
          label="Somebody new"
          many
          foot={
            <>
              {add.refused !== null && knownAsWrong === undefined && <Refusal>{add.refused}</Refusal>}
              <GoButton onGo={() => void keep()} busy={add.busy} {...(!named && { waiting: 'a name first' })}>
                {named ? `Keep ${firstNameOf(details.fullName)}` : 'Keep'}
              </GoButton>
              <Safe>Nothing here leaves this computer.</Safe>
            </>
          }
        >
          <PersonFields details={{ ...details, knownAs }} change={draft.change} knownAsWrong={knownAsWrong} />
          <DateField
            label="First in touch"
            value={firstContactOn}
            onChange={(day) => draft.change({ firstContactOn: day })}
          />
          <MemberPicker
            label="Who stays alongside"
            members={members.filter((member) => member.leftOn === null && member.standing === 'member')}
            value={leadWorkerId}
            onChange={(memberId) => draft.change({ leadWorkerId: memberId })}
          />
          <Field
            label="What did they say first?"
            aside="in their words"
            own
            value={said}
            onChange={(words) => draft.change({ said: words })}
            lines={2}
          />
        </Panel>
      }
    >
      <Who
        about="Somebody new"
        wall={
          named ? (
            <>
              On the wall as <b dir="auto">{knownAs}</b>
            </>
          ) : undefined
        }
      />
      <Say>{named ? details.fullName : 'Who are you talking with?'}</Say>
      {said !== '' && <Voice>{said}</Voice>}
      <ThreadLine />
      <Part title="What comes next">
        <Text soft>
          A first conversation: what matters to them, what is strong already, and who we listened to.
          Everything else can wait until it is needed.
        </Text>
      </Part>
    </AppPage>
  );
}
