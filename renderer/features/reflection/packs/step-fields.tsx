import { useState } from 'react';
import { mostSteps, speakers } from '../../../../shared/domain/reflection/pack';
import { wordSpeaks } from '../../../../shared/domain/reflection/speaks-words';
import { startSentence } from '../../../../shared/domain/text';
import { ButtonRow, SecondaryButton } from '../../../components/speak/buttons';
import { Chips } from '../../../components/speak/chips';
import { Field, FieldRow } from '../../../components/speak/field';
import { PlainChoices } from '../../../components/speak/plain-choices';
import { Refusal } from '../../../components/speak/refusal';
import type { StepDraft } from './pack-draft';
import type { PackFieldsProps } from './pack-fields';
import { addStep, moveStep, takeStepOut } from './step-moves';

type Props = PackFieldsProps & { readonly at: number; readonly onAt: (at: number) => void };

/** The steps in their order, and the fields of the one that is chosen. */
export function StepFields({ draft, change, wrong, at, onAt }: Props) {
  const { steps } = draft;
  const step = steps[at];
  const move = (moved: ReturnType<typeof addStep>): void => {
    if (moved === null) return;
    change({ steps: moved.steps });
    onAt(moved.at);
  };
  // Whoever adds a step means to write it: its name is where the next letter goes.
  const [added, setAdded] = useState<string | null>(null);
  const add = (): void => {
    const made = addStep(steps, at);
    setAdded(made?.steps[made.at]?.key ?? null);
    move(made);
  };
  const set = (part: Partial<StepDraft>): void =>
    change({ steps: steps.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  const { wrong: ofAll } = wrong('steps');
  return (
    <>
      <PlainChoices
        label="Steps"
        choices={steps.map(({ key, title, minutes }) => ({
          id: key,
          words: title.trim() === '' ? 'A step without a name' : title,
          end: `${minutes} min`,
        }))}
        chosen={step?.key ?? null}
        onChoose={(key) => onAt(steps.findIndex((each) => each.key === key))}
      />
      {ofAll !== undefined && <Refusal>{ofAll}</Refusal>}
      <ButtonRow>
        <SecondaryButton onPress={() => move(moveStep(steps, at, -1))} hint="Alt+ArrowUp" disabled={at === 0}>
          Earlier
        </SecondaryButton>
        <SecondaryButton
          onPress={() => move(moveStep(steps, at, 1))}
          hint="Alt+ArrowDown"
          disabled={at >= steps.length - 1}
        >
          Later
        </SecondaryButton>
        <SecondaryButton onPress={add} hint="Alt+a" disabled={addStep(steps, at) === null}>
          Add one
        </SecondaryButton>
        <SecondaryButton
          onPress={() => move(takeStepOut(steps, at))}
          hint="Alt+x"
          disabled={takeStepOut(steps, at) === null}
        >
          Take out
        </SecondaryButton>
      </ButtonRow>
      {steps.length >= mostSteps && <Refusal>{`A session has room for ${mostSteps} steps.`}</Refusal>}
      {step !== undefined && (
        <OneStep key={step.key} step={step} set={set} wrong={wrong} fresh={step.key === added} />
      )}
    </>
  );
}

type StepProps = {
  readonly step: StepDraft;
  readonly set: (part: Partial<StepDraft>) => void;
  readonly wrong: PackFieldsProps['wrong'];
  readonly fresh: boolean;
};

function OneStep({ step, set, wrong, fresh }: StepProps) {
  return (
    <>
      <FieldRow>
        <Field
          label="This step"
          value={step.title}
          onChange={(title) => set({ title })}
          single
          autoFocus={fresh}
          maxLength={500}
          {...wrong('title')}
        />
        <Field
          label="Minutes"
          value={step.minutes}
          onChange={(minutes) => set({ minutes })}
          single
          inputMode="numeric"
          maxLength={6}
          {...wrong('minutes')}
        />
      </FieldRow>
      <Field
        label="What does the wall ask?"
        value={step.prompt}
        onChange={(prompt) => set({ prompt })}
        {...wrong('prompt')}
      />
      <Chips
        label="Who has the word?"
        chips={speakers.map((speaks) => ({ value: speaks, label: startSentence(wordSpeaks(speaks)) }))}
        value={step.speaks}
        onChange={(speaks) => set({ speaks })}
      />
      <Field
        label="What helps whoever leads?"
        aside="never on the wall"
        value={step.facilitator}
        onChange={(facilitator) => set({ facilitator })}
        lines={2}
        {...wrong('facilitator')}
      />
    </>
  );
}
