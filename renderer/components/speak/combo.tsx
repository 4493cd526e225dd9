import '../aria-ground';
import { type ReactNode, use, useEffect } from 'react';
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
import type { ComboItem } from './found-items';
import labelled from './labelled.module.css';
import { Refusal } from './refusal';
import { type ComboSource, useCombo } from './use-combo';

export type { ComboItem };

type Props = ComboSource & {
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly help?: ReactNode;
  readonly wrong?: ReactNode;
  readonly small?: boolean;
  readonly autoFocus?: boolean;
};

/** A list that answers while you type. The row Enter takes is gold. */
export function Combo({ small = false, autoFocus = false, ...props }: Props) {
  const { typed, setTyped, wanted, rows, take } = useCombo(props);
  return (
    <ComboBox
      className={cx(css.combo, small && labelled.small)}
      items={rows}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={props.value}
      onSelectionChange={(key) => take(key === null ? null : String(key))}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection={false}
      isInvalid={props.wrong !== undefined}
    >
      <Label className={labelled.label ?? ''}>
        <span>{props.label}</span>
        {props.aside !== undefined && <small>{props.aside}</small>}
      </Label>
      <Input
        className={cx(labelled.box, css.box)}
        placeholder={props.placeholder ?? ''}
        dir="auto"
        autoFocus={autoFocus}
      />
      {props.help !== undefined && <p className={labelled.help}>{props.help}</p>}
      {props.wrong !== undefined && <Refusal>{props.wrong}</Refusal>}
      <FirstIsTaken typed={wanted} />
      <Popover className={css.popover ?? ''} data-surface="panel" offset={2} containerPadding={8}>
        <ListBox className={css.list ?? ''}>
          {(item: ComboItem) => (
            <ListBoxItem id={item.id} textValue={item.label} className={css.item ?? ''}>
              <span dir="auto">
                <Matched words={item.label} query={wanted} />
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
