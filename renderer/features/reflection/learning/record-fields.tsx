import type { ReactNode } from 'react';
import { standards } from '../../../../shared/domain/reflection/learning-record';
import { wordStandard } from '../../../../shared/domain/reflection/standard-words';
import { Chips } from '../../../components/speak/chips';
import { Choices } from '../../../components/speak/choices';
import { DateField } from '../../../components/speak/date-field';
import { Field } from '../../../components/speak/field';
import { useDevice } from '../../../lib/use-device';
import type { RecordRowId } from './record-rows';
import type { RecordWriting } from './use-record-writing';

type Props = { readonly at: RecordRowId; readonly writing: RecordWriting };
type Words = 'activity' | 'what' | 'why' | 'learned' | 'forPractice' | 'forPeople' | 'peerWith';

/** The fields of the part that is being written. */
export function RecordPartFields({ at, writing }: Props): ReactNode {
  const { fields, change, save } = writing;
  const { today } = useDevice();
  const field = (name: Words) => ({
    value: fields[name],
    onChange: (value: string) => change({ [name]: value }),
    onBlur: () => void save(true),
  });
  switch (at) {
    case 'activity':
      return (
        <>
          <Field
            label="What kind of activity was it?"
            placeholder="A day with another team, a book, a talk …"
            {...field('activity')}
            single
            autoFocus
          />
          <DateField
            label="When?"
            value={fields.on}
            onChange={(on) => change({ on })}
            {...(fields.on > today && {
              wrong: 'This day is still to come. The record can be kept for your year from then on.',
            })}
          />
        </>
      );
    case 'what':
      return (
        <>
          <Field label="What was it, in short?" {...field('what')} lines={3} autoFocus />
          <Field label="Why did it matter to your work?" {...field('why')} lines={3} />
        </>
      );
    case 'learned':
      return <Field label="What did you learn?" {...field('learned')} lines={7} autoFocus />;
    case 'changes':
      return (
        <>
          <Field
            label="What does it change in your practice?"
            {...field('forPractice')}
            lines={3}
            autoFocus
          />
          <Field label="What does it change for people?" {...field('forPeople')} lines={3} />
        </>
      );
    case 'peer':
      return (
        <>
          <Choices
            label="Did you reflect on it with a colleague?"
            shape="row"
            choices={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ]}
            value={fields.withPeer ? 'yes' : 'no'}
            onChange={(value) => change({ withPeer: value === 'yes' })}
          />
          {fields.withPeer && (
            <Field
              label="With whom?"
              aside="no names"
              help="What they do is enough: an occupational therapist, two social workers."
              {...field('peerWith')}
              lines={2}
            />
          )}
        </>
      );
    case 'standards':
      return (
        <Chips
          many
          label="Which standards does it speak to?"
          aside="if you like"
          chips={standards.map((value) => ({ value, label: `${value} ${wordStandard(value)}` }))}
          value={fields.standards}
          onChange={(chosen) => change({ standards: [...chosen] })}
        />
      );
  }
}
