import { type Consent, consents } from '../../../shared/domain/stories/story';
import { wordConsent } from '../../../shared/domain/stories/story-words';
import { Choices } from '../../components/speak/choices';
import { DateField } from '../../components/speak/date-field';

type Props = {
  readonly consent: Consent;
  readonly on: string;
  readonly onConsent: (consent: Consent) => void;
  readonly onDay: (on: string) => void;
  readonly wrong?: string;
};

/** What the person said to their story being told, and when. */
export function ConsentFields({ consent, on, onConsent, onDay, wrong }: Props) {
  return (
    <>
      <Choices
        label="What do they say to their story being told?"
        keys={false}
        shape="tight"
        choices={consents.map((value) => ({ value, label: wordConsent(value) }))}
        value={consent}
        onChange={onConsent}
      />
      {consent !== 'not-asked' && (
        <DateField
          label="When was that?"
          value={on}
          onChange={onDay}
          {...(wrong !== undefined && { wrong })}
        />
      )}
    </>
  );
}
