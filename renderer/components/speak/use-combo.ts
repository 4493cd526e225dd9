import { useState } from 'react';
import { type ComboItem, foundItems } from './found-items';

export type ComboSource = {
  /** All there are; `find` narrows them. Without `find` the words typed must occur in the label or the detail. */
  readonly items: readonly ComboItem[];
  readonly find?: (typed: string) => readonly ComboItem[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Offered last, for what is not in the list: 'Add “Ma…” as someone new'. */
  readonly other?:
    | { readonly words: (typed: string) => string; readonly onOther: (typed: string) => void }
    | undefined;
};

const otherId = ' other';

/** No more rows than this are built; typing on narrows them. */
const most = 50;

/** What is typed, the rows that answer it, and what taking one of them does. */
export function useCombo({ items, find, value, onChange, other }: ComboSource) {
  const labelOf = (id: string | null) => items.find((item) => item.id === id)?.label ?? '';
  const [typed, setTyped] = useState(labelOf(value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(labelOf(value));
  }
  // While the field still shows what was chosen, nothing is being looked for and all are offered.
  const untouched = value !== null && typed === labelOf(value);
  const wanted = untouched ? '' : typed.trim();
  const found = find === undefined || untouched ? foundItems(items, wanted) : find(typed);
  const offered = other === undefined || wanted === '' ? [] : [{ id: otherId, label: other.words(wanted) }];
  const rows: readonly ComboItem[] = [...found.slice(0, most), ...offered];
  const take = (id: string | null) => {
    if (id === otherId) {
      other?.onOther(typed.trim());
      return;
    }
    // Typing lets go of the choice for a moment; only an emptied field means none.
    if (id === null && typed !== '') return;
    onChange(id);
    setTyped(labelOf(id));
  };
  return { typed, setTyped, wanted, rows, take };
}
