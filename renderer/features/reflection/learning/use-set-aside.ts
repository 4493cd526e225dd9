import { useLocation } from 'wouter';
import { useToast } from '../../../components/over/toasts';
import { tell } from '../../../lib/bridge';
import { useDoing } from '../../../telling/use-doing';

/**
 * Puts a record away with an undo, and takes it up again. The undo is its own call: the trail holds no word of a record,
 * so there is nothing in it to put one back from.
 */
export function useSetAside(recordId: string) {
  const [, go] = useLocation();
  const toast = useToast();
  const doing = useDoing('learning.set-aside');
  const takeUp = async (): Promise<void> => {
    const done = await tell('learning.set-aside', { recordId, aside: false });
    toast({ words: done.ok ? 'Taken up again.' : 'That record is somebody else’s.' });
  };
  const putAway = async (): Promise<void> => {
    if ((await doing.run({ recordId, aside: true })) === null) return;
    toast({ words: 'Put away. Nothing of it is lost.', undo: () => void takeUp() });
    go('/reflection/learning');
  };
  return { putAway, takeUp, refused: doing.refused };
}
