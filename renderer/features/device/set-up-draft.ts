import type { CallInput } from '../../../shared/contract';

type SetUpInput = CallInput<'device.set-up-team'>;
export type SetUpMember = SetUpInput['members'][number];

/** What is being set up, as it is typed; money and time stay text until they are read. */
export interface SetUpDraft {
  readonly step: 1 | 2 | 3;
  readonly name: string;
  readonly place: string;
  readonly limit: string;
  readonly limitCountedOver: SetUpInput['limitCountedOver'];
  readonly members: readonly SetUpMember[];
  readonly weekday: number;
  readonly time: string;
  readonly minutes: string;
  readonly wall: SetUpInput['wall'];
}

const key = 'set-up';

const freshSetUp: SetUpDraft = {
  step: 1,
  name: '',
  place: '',
  limit: '£2,000',
  limitCountedOver: 'plan',
  members: [],
  weekday: 3,
  time: '9:30',
  minutes: '75',
  wall: 'screen',
};

/**
 * There is no store yet while a team is set up, so this one draft is kept with the window: in memory, gone once it is
 * done or the program ends. On the disk it would be members' names that nothing encrypts (decision 21).
 */
export function readSetUpDraft(): SetUpDraft {
  const kept = window.localStorage.getItem(key);
  if (kept === null) return freshSetUp;
  try {
    const draft: Partial<SetUpDraft> = JSON.parse(kept);
    return { ...freshSetUp, ...draft };
  } catch {
    return freshSetUp;
  }
}

export function hasSetUpDraft(): boolean {
  return window.localStorage.getItem(key) !== null;
}

export function keepSetUpDraft(draft: SetUpDraft): void {
  window.localStorage.setItem(key, JSON.stringify(draft));
}

export function forgetSetUpDraft(): void {
  window.localStorage.removeItem(key);
}

/** What each step gets. */
export type StepProps = {
  readonly draft: SetUpDraft;
  readonly change: (part: Partial<SetUpDraft>) => void;
};
