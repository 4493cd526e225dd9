import {
  type Pack,
  type PackStep,
  type Speaks,
  speakers,
  type Theme,
  themes,
} from '../../../../shared/domain/reflection/pack';
import { linesOf } from '../../../telling/lines';

/** A step as it is typed: minutes are words until they are kept, and its key is only this form’s. */
export interface StepDraft extends Omit<PackStep, 'minutes'> {
  readonly key: string;
  readonly minutes: string;
}

/** A pack as it is typed: lists are one to a line. */
export interface PackDraft {
  readonly name: string;
  readonly purpose: string;
  readonly themes: readonly Theme[];
  readonly learning: string;
  readonly beforehand: string;
  readonly presents: Pack['presents'];
  readonly notes: Pack['notes'];
  readonly steps: readonly StepDraft[];
  readonly watchFor: string;
  readonly material: string;
}

export function draftOf(pack: Pack): PackDraft {
  const { learning, beforehand, watchFor, steps, ...same } = pack;
  return {
    ...same,
    learning: learning.join('\n'),
    beforehand: beforehand.join('\n'),
    watchFor: watchFor.join('\n'),
    steps: steps.map((step, at) => ({ ...step, key: String(at), minutes: String(step.minutes) })),
  };
}

/** What is typed, as a pack to be read back and kept. Minutes that are no number are not a number there either. */
export function packOfDraft(draft: PackDraft) {
  const { learning, beforehand, watchFor, steps, themes: its, ...same } = draft;
  return {
    ...same,
    themes: [...its],
    learning: [...linesOf(learning)],
    beforehand: [...linesOf(beforehand)],
    watchFor: [...linesOf(watchFor)],
    steps: steps.map(({ key: _key, minutes, ...step }) => ({
      ...step,
      minutes: minutes.trim() === '' ? Number.NaN : Number(minutes),
    })),
  };
}

export const emptyPack: Pack = {
  ...{ name: '', purpose: '', themes: [], learning: [], beforehand: [], watchFor: [], material: '' },
  ...{ presents: 'nobody', notes: 'kept' },
  steps: [
    { title: 'Arrive', minutes: 5, speaks: 'each-in-turn', prompt: '', facilitator: '' },
    {
      title: 'Learning',
      minutes: 10,
      speaks: 'each-in-turn',
      prompt: 'What do I take with me?',
      facilitator: '',
    },
  ],
};

type Fields = Readonly<Record<string, unknown>>;

function isFields(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown, otherwise: Value): Value {
  return values.find((each) => each === value) ?? otherwise;
}

function parseStep(json: unknown, at: number): readonly StepDraft[] {
  if (!isFields(json)) return [];
  const speaks: Speaks = oneOf(speakers, json.speaks, 'group');
  const words = {
    title: text(json, 'title'),
    prompt: text(json, 'prompt'),
    facilitator: text(json, 'facilitator'),
  };
  return [{ ...words, speaks, key: text(json, 'key') || String(at), minutes: text(json, 'minutes') }];
}

/** What was kept of this form; null where it is nothing this form has written. */
export function parsePackDraft(json: unknown): PackDraft | null {
  if (!isFields(json) || !Array.isArray(json.steps) || !Array.isArray(json.themes)) return null;
  const kept: readonly unknown[] = json.themes;
  const steps: readonly unknown[] = json.steps;
  return {
    ...{ name: text(json, 'name'), purpose: text(json, 'purpose'), material: text(json, 'material') },
    ...{
      learning: text(json, 'learning'),
      beforehand: text(json, 'beforehand'),
      watchFor: text(json, 'watchFor'),
    },
    themes: themes.filter((theme) => kept.includes(theme)),
    presents: oneOf(['one', 'nobody'], json.presents, 'nobody'),
    notes: oneOf(['kept', 'none'], json.notes, 'kept'),
    steps: steps.flatMap(parseStep),
  };
}
