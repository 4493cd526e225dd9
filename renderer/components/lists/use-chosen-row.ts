import { useKeys } from '../keys/use-keys';

type Props = {
  readonly rows: readonly { readonly id: string }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
};

/** Up and Down choose a row, Enter opens it. Answers where the chosen one stands, -1 for none. */
export function useChosenRow({ rows, chosen, onChoose, onOpen }: Props): number {
  const at = rows.findIndex(({ id }) => id === chosen);
  const go = (to: number) => () => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (row !== undefined) onChoose(row.id);
  };
  const open = () => (chosen === null ? false : onOpen(chosen));
  useKeys({
    ArrowDown: go(at + 1),
    ArrowUp: go(at < 0 ? 0 : at - 1),
    Enter: open,
  });
  return at;
}
