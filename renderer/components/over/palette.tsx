import '../aria-ground';
import { type ReactNode, useEffect } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { cx } from '../class-names';
import { Key } from '../keys/key';
import { useKeys } from '../keys/use-keys';
import { type ConversationKind, ConversationMark } from '../marks/conversation-mark';
import { Sign, type SignName } from '../marks/sign';
import { Matched } from './matched';
import css from './palette.module.css';

export type PaletteItem = {
  readonly id: string;
  /** What it is; the part that matches what was typed is underlined. */
  readonly words: string;
  readonly detail?: string | undefined;
  readonly mark?: ConversationKind | undefined;
  readonly sign?: SignName | undefined;
  /** A key that does it without the palette. */
  readonly hint?: string | undefined;
};

export type PaletteGroup = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
};

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Already found and in order: the palette shows, it does not search. */
  readonly groups: readonly PaletteGroup[];
  readonly onTake: (id: string) => void;
  readonly label?: string;
  /** 'seven things', at the right of what is typed. */
  readonly count?: ReactNode;
  /** When nothing was found. */
  readonly empty?: ReactNode;
  /** At the right of the keys: 'Never on the wall'. */
  readonly note?: ReactNode;
};

/** Finds anything and does anything: Ctrl+K. The row Enter takes is gold. */
export function Palette({ open, onClose, ...rest }: Props) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(on) => {
        if (!on) onClose();
      }}
      isDismissable
      className={css.scrim ?? ''}
    >
      <Modal className={css.palette ?? ''} data-surface="panel">
        <PaletteInside {...rest} onClose={onClose} />
      </Modal>
    </ModalOverlay>
  );
}

/** Esc closes at once, as the palette says: a search field would first empty itself. */
function useEscape(onClose: () => void): void {
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      event.preventDefault();
      onClose();
    };
    window.addEventListener('keydown', close, true);
    return () => window.removeEventListener('keydown', close, true);
  }, [onClose]);
}

function PaletteInside({
  query,
  onQuery,
  groups,
  onTake,
  onClose,
  label = 'Find or do anything',
  count,
  empty,
  note,
}: Omit<Props, 'open'>) {
  useKeys({}, { modal: true });
  useEscape(onClose);
  return (
    <Dialog className={css.dialog ?? ''} aria-label={label}>
      <Autocomplete inputValue={query} onInputChange={onQuery}>
        <SearchField className={css.ask ?? ''} aria-label={label} autoFocus>
          <Sign name="search" />
          <Input className={css.input ?? ''} placeholder={label} dir="auto" />
          {count !== undefined && <small aria-live="polite">{count}</small>}
        </SearchField>
        <ListBox
          className={css.list ?? ''}
          aria-label="What was found"
          onAction={(id) => {
            onTake(String(id));
            onClose();
          }}
          renderEmptyState={() => <p className={css.empty}>{empty}</p>}
        >
          {groups.map((group) => (
            <ListBoxSection key={group.id} id={group.id}>
              <Header className={css.title ?? ''}>{group.title}</Header>
              {group.items.map((item) => (
                <ListBoxItem key={item.id} id={item.id} textValue={item.words} className={css.item ?? ''}>
                  <span className={css.mark}>
                    {item.mark !== undefined && <ConversationMark kind={item.mark} size="small" />}
                    {item.sign !== undefined && <Sign name={item.sign} />}
                  </span>
                  <span className={css.words} dir="auto">
                    <Matched words={item.words} query={query} />
                    {item.detail !== undefined && <small>{item.detail}</small>}
                  </span>
                  <span className={cx(item.hint === undefined && css.enter)}>
                    <Key>{item.hint ?? 'Enter'}</Key>
                  </span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
      <p className={css.tip}>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> take it
        </span>
        <span>
          <kbd>Esc</kbd> close
        </span>
        {note !== undefined && <span className={css.note}>{note}</span>}
      </p>
    </Dialog>
  );
}
