import type { DecisionView } from '../../../../shared/contract/c3-proposals';
import { useToast } from '../../../components/over/toasts';
import { SecondaryButton } from '../../../components/speak/buttons';
import { undo } from '../../../telling/use-doing';

type Props = { readonly decision: DecisionView; readonly entryId: string | null };

/** Until the room goes on, the decision can be taken back; after that it is kept for good. */
export function TakeBack({ decision, entryId }: Props) {
  const toast = useToast();
  if (decision.sealed || entryId === null) return null;
  return <SecondaryButton onPress={() => void undo(entryId, toast)}>Take it back</SecondaryButton>;
}

export function sayKept({ sealed }: DecisionView): string {
  return sealed ? 'Kept for good.' : 'It can be taken back until we go on. Then it is kept for good.';
}
