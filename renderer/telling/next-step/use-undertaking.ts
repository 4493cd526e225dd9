import type { CallInput } from '../../../shared/contract';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../use-doing';
import { nextStepOf } from './next-step';
import { useNextStepDraft } from './use-next-step-draft';

type About = Pick<CallInput<'actions.add'>, 'personId' | 'planId' | 'proposalId'>;

/** Something one of us undertakes, said in one sentence and kept as it is typed; and what was promised, marked done. */
export function useUndertaking(key: string, about: About) {
  const { today, members } = useDevice();
  const { value, change, forget } = useNextStepDraft(key);
  const add = useDoing('actions.add');
  const done = useDoing('actions.done');
  const room = members.filter((member) => member.leftOn === null);
  const step = nextStepOf(value, room, today);
  const keep = async (said: string): Promise<boolean> => {
    if (step === null || (await add.run({ ...step, ...about }, said)) === null) return false;
    forget();
    return true;
  };
  return {
    field: { value, onChange: change, members: room, today, lines: 2 },
    ready: step !== null,
    keep,
    isDone: (actionId: string) => void done.run({ actionId }, 'Done.'),
    busy: add.busy,
    refused: add.refused ?? done.refused,
  };
}
