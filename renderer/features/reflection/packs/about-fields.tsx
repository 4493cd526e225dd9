import { themes } from '../../../../shared/domain/reflection/pack';
import { wordTheme } from '../../../../shared/domain/reflection/theme-words';
import { Chips } from '../../../components/speak/chips';
import { Choices } from '../../../components/speak/choices';
import { Field } from '../../../components/speak/field';
import { Refusal } from '../../../components/speak/refusal';
import type { PackFieldsProps } from './pack-fields';

/** What a pack is for: its name, its purpose, what it is about, and what we will learn. */
export function AboutFields({ draft, change, wrong }: PackFieldsProps) {
  return (
    <>
      <Field
        label="What is it called?"
        value={draft.name}
        onChange={(name) => change({ name })}
        single
        maxLength={500}
        {...wrong('name')}
      />
      <Field
        label="What is it for?"
        aside="a sentence or two"
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
        lines={2}
        {...wrong('purpose')}
      />
      <div>
        <Chips
          label="What is it about?"
          aside="one to four"
          many
          chips={themes.map((theme) => ({ value: theme, label: wordTheme(theme) }))}
          value={draft.themes}
          onChange={(chosen) => change({ themes: chosen })}
        />
        {wrong('themes').wrong !== undefined && <Refusal>{wrong('themes').wrong}</Refusal>}
      </div>
      <Field
        label="What will we learn?"
        aside="one to a line"
        value={draft.learning}
        onChange={(learning) => change({ learning })}
        lines={2}
        {...wrong('learning')}
      />
      <Field
        label="What do we need to have ready?"
        aside="one to a line"
        value={draft.beforehand}
        onChange={(beforehand) => change({ beforehand })}
        {...wrong('beforehand')}
      />
      <Choices
        label="Does somebody present?"
        shape="row"
        small
        keys={false}
        choices={[
          { value: 'one', label: 'One of us' },
          { value: 'nobody', label: 'Nobody' },
        ]}
        value={draft.presents}
        onChange={(presents) => change({ presents })}
      />
      <Choices
        label="Is what we say written down?"
        shape="row"
        small
        keys={false}
        choices={[
          { value: 'kept', label: 'For those who come' },
          { value: 'none', label: 'Nothing is' },
        ]}
        value={draft.notes}
        onChange={(notes) => change({ notes })}
      />
    </>
  );
}
