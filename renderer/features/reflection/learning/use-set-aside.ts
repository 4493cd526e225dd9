import { useLocation } from 'wouter';
import { useToast } from '../../../components/over/toasts';
import { useDoing } from '../../../telling/use-doing';

/**
 * Puts a record away with an undo, and takes it up again. The undo is its own call: the trail holds no word of a record,
 * so there is nothing in it to put one back from.
 */
export function useSetAside(recordId: string) {
  const [, go] = useLocation();
  const toast = useToast();
  const doing = useDoing('learning.set-aside');
  const takeUp = async (): Promise<boolean> => {
    const done = await doing.run({ recordId, aside: false });
    if (done !== null) toast({ words: 'Taken up again.' });
    return done !== null;
  };
  // The page of the record is left by then: what stands beside its step is seen by nobody.
  const undo = async (): Promise<void> => {
    if (!(await takeUp()))
      toast({ words: 'That could not be taken up again. It is among what you put away.' });
  };
  const putAway = async (): Promise<void> => {
    if ((await doing.run({ recordId, aside: true })) === null) return;
    toast({ words: 'Put away. Nothing of it is lost.', undo: () => void undo() });
    go('/reflection/learning');
  };
  return { putAway, takeUp, refused: doing.refused };
}
