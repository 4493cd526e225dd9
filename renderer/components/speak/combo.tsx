import '../aria-ground';
import { type ReactNode, use, useEffect, useState } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components/ComboBox';
import { cx } from '../class-names';
import { Matched } from '../over/matched';
import css from './combo.module.css';
import { Refusal } from './refusal';

export type ComboItem = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
};

type Props = {
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  /** All there are; `find` narrows them. Without `find` the words typed must occur in the label or the detail. */
  readonly items: readonly ComboItem[];
  readonly find?: (typed: string) => readonly ComboItem[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Offered last, for what is not in the list: 'Add “Ma…” as someone new'. */
  readonly other?:
    | { readonly words: (typed: string) => string; readonly onOther: (typed: string) => void }
    | undefined;
  readonly placeholder?: string | undefined;
  readonly help?: ReactNode;
  readonly wrong?: ReactNode;
  readonly small?: boolean;
  readonly autoFocus?: boolean;
};

const otherId = ' other';

/** A list that answers while you type. The row Enter takes is gold. */
export function Combo(props: Props) {
  const { items, find, value, onChange, other, small = false, autoFocus = false } = props;
  const labelOf = (id: string | null) => items.find((item) => item.id === id)?.label ?? '';
  const [typed, setTyped] = useState(labelOf(value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(labelOf(value));
  }
  const wanted = typed.trim().toLocaleLowerCase();
  const untouched = value !== null && typed === labelOf(value);
  const found =
    find !== undefined && !untouched
      ? find(typed)
      : items.filter(
          ({ label, detail }) =>
            untouched ||
            wanted === '' ||
            label.toLocaleLowerCase().includes(wanted) ||
            detail?.toLocaleLowerCase().includes(wanted),
        );
  const offered =
    other !== undefined && wanted !== '' && !untouched
      ? [{ id: otherId, label: other.words(typed.trim()) }]
      : [];
  const rows: readonly ComboItem[] = [...found.slice(0, 50), ...offered];
  const take = (id: string | null) => {
    if (id === otherId) {
      other?.onOther(typed.trim());
      return;
    }
    if (id === null && typed !== '') return;
    onChange(id);
    setTyped(labelOf(id));
  };
  return (
    <ComboBox
      className={cx(css.combo, small && css.small)}
      items={rows}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={value}
      onSelectionChange={(key) => take(key === null ? null : String(key))}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection={false}
      isInvalid={props.wrong !== undefined}
    >
      <Label className={css.label ?? ''}>
        <span>{props.label}</span>
        {props.aside !== undefined && <small>{props.aside}</small>}
      </Label>
      {/* biome-ignore lint/a11y/noAutofocus: the caller decides which question a panel opens at */}
      <Input
        className={css.box ?? ''}
        placeholder={props.placeholder ?? ''}
        dir="auto"
        autoFocus={autoFocus}
      />
      {props.help !== undefined && <p className={css.help}>{props.help}</p>}
      {props.wrong !== undefined && <Refusal>{props.wrong}</Refusal>}
      <FirstIsTaken typed={untouched ? '' : wanted} />
      <Popover className={css.popover ?? ''} data-surface="panel" offset={2} containerPadding={8}>
        <ListBox className={css.list ?? ''}>
          {(item: ComboItem) => (
            <ListBoxItem id={item.id} textValue={item.label} className={css.item ?? ''}>
              <span dir="auto">
                <Matched words={item.label} query={untouched ? '' : typed} />
              </span>
              {item.detail !== undefined && <small>{item.detail}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** While something is typed the first row is the one Enter takes, until another is chosen. */
function FirstIsTaken({ typed }: { readonly typed: string }) {
  const state = use(ComboBoxStateContext);
  const open = state?.isOpen === true;
  const first = state?.collection.getFirstKey() ?? null;
  const focused = state?.selectionManager.focusedKey ?? null;
  useEffect(() => {
    if (open && typed !== '' && focused === null && first !== null)
      state?.selectionManager.setFocusedKey(first);
  }, [state, open, typed, focused, first]);
  return null;
}
