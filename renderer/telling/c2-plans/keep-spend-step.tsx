import { GoButton } from '../../components/speak/go-button';
import type { useSpend } from './use-spend';

type Props = {
  readonly spending: ReturnType<typeof useSpend>;
  /** After it has been kept. */
  readonly onKept?: () => void;
};

/** The step that keeps a spend, and says beforehand whether it then awaits agreement. */
export function KeepSpendStep({ spending: { spend, pence, passesByPence, busy, keep }, onKept }: Props) {
  const go = async (): Promise<void> => {
    if (await keep()) onKept?.();
  };
  const ready = pence !== null && spend.what.trim() !== '';
  return (
    <GoButton onGo={() => void go()} busy={busy} {...(!ready && { waiting: 'how much, and what for' })}>
      {passesByPence > 0 ? 'Keep, awaiting agreement' : 'Keep this spend'}
    </GoButton>
  );
}
