import { useLocation } from 'wouter';
import type { PersonView } from '../../../shared/contract/people';
import { addDays } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { ConfirmPanel } from '../../components/over/confirm-panel';
import { Field } from '../../components/speak/field';
import { useDevice } from '../../lib/use-device';
import { useTextDraft } from '../../lib/use-text-draft';
import { useDoing } from '../../telling/use-doing';

type Leaving = 'close' | 'remove';

type Props = { readonly view: PersonView; readonly leaving: Leaving; readonly onBack: () => void };

/** Coming to rest keeps everything; removing takes a person out of every list, for thirty days reversibly. */
export function LeavePerson({ view, leaving, onBack }: Props) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const close = useDoing('people.close');
  const remove = useDoing('people.remove');
  const { person } = view;
  const reason = useTextDraft(`person/${person.id}/${leaving}`);
  const name = firstNameOf(person.fullName);
  const take = async (): Promise<void> => {
    const doing = leaving === 'close' ? close : remove;
    const done = await doing.run(
      { personId: person.id, reason: reason.text },
      leaving === 'close' ? `${name} has come to rest.` : `${name} is removed.`,
    );
    if (done === null) return;
    reason.forget();
    onBack();
    go('/people');
  };
  const refused = close.refused ?? remove.refused;
  const field = (
    <Field
      label="Why?"
      value={reason.text}
      onChange={reason.change}
      lines={2}
      autoFocus
      {...(refused !== null && { wrong: refused })}
    />
  );
  if (leaving === 'close') {
    return (
      <ConfirmPanel
        kicker="Conversations came to rest"
        title={`Let ${name} be?`}
        stays={['Everything written down', 'Their place in search, and the way back']}
        goes={['Their place in the list of people with us']}
        back={`${name} can come back at any time.`}
        keep={`Keep ${name} with us`}
        onKeep={onBack}
        remove="Come to rest"
        onRemove={() => void take()}
      >
        {field}
      </ConfirmPanel>
    );
  }
  return (
    <ConfirmPanel
      title={`Remove ${person.fullName} from Golden Thread?`}
      goes={['Their name, label and words', 'Anything about them in search']}
      stays={['That somebody was removed, when and by whom', 'The week’s counts, without them in it']}
      back={`You can bring ${name} back until ${sayDate(addDays(today, 30), today)}.`}
      keep={`Keep ${name}`}
      onKeep={onBack}
      remove={`Remove ${name}`}
      onRemove={() => void take()}
    >
      {field}
    </ConfirmPanel>
  );
}
