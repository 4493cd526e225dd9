import { Field } from '../../../components/speak/field';
import type { PackFieldsProps } from './pack-fields';

/** What whoever leads watches for, and what is read or handed round. */
export function ReadFields({ draft, change, wrong }: PackFieldsProps) {
  return (
    <>
      <Field
        label="What should whoever leads watch for?"
        aside="one to a line"
        value={draft.watchFor}
        onChange={(watchFor) => change({ watchFor })}
        lines={3}
        {...wrong('watchFor')}
      />
      <Field
        label="What is read, or handed round?"
        value={draft.material}
        onChange={(material) => change({ material })}
        lines={8}
        help={
          <>
            <b>## A heading</b>, <b>- a line of a list</b>, <b>**strong**</b>, <b>&gt; what somebody said</b>.
            You read it on the left as it will be.
          </>
        }
        {...wrong('material')}
      />
    </>
  );
}
