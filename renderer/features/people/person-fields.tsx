import { DateField } from '../../components/speak/date-field';
import { Field, FieldRow } from '../../components/speak/field';

/** What is known of a person, as it is typed. */
export interface PersonDetails {
  readonly fullName: string;
  readonly knownAs: string;
  readonly dateOfBirth: string;
  readonly phone: string;
  readonly recordNumber: string;
  readonly address: string;
}

type Props = {
  readonly details: PersonDetails;
  readonly change: (part: Partial<PersonDetails>) => void;
  /** Why the label cannot be used, in words. */
  readonly knownAsWrong?: string | undefined;
};

/** A name, the label for the wall, and what helps to reach them. */
export function PersonFields({ details, change, knownAsWrong }: Props) {
  return (
    <>
      <Field
        label="Their name"
        value={details.fullName}
        onChange={(fullName) => change({ fullName })}
        single
        autoFocus
        maxLength={500}
      />
      <Field
        label="On the wall as"
        value={details.knownAs}
        onChange={(knownAs) => change({ knownAs })}
        single
        maxLength={500}
        help="Initials, or a name you agree with them. It is all the wall ever shows."
        {...(knownAsWrong !== undefined && { wrong: knownAsWrong })}
      />
      <FieldRow>
        <DateField
          label="Born"
          aside="if known"
          value={details.dateOfBirth}
          onChange={(dateOfBirth) => change({ dateOfBirth })}
        />
        <Field
          label="Phone"
          aside="if known"
          value={details.phone}
          onChange={(phone) => change({ phone })}
          single
          inputMode="tel"
          maxLength={500}
        />
      </FieldRow>
      <Field
        label="Where they live"
        aside="if known"
        value={details.address}
        onChange={(address) => change({ address })}
      />
      <Field
        label="The council’s record number"
        aside="if there is one"
        value={details.recordNumber}
        onChange={(recordNumber) => change({ recordNumber })}
        single
        maxLength={500}
      />
    </>
  );
}
