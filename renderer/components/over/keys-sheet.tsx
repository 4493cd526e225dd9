import { useEffect, useId, useRef } from 'react';
import { useKeys } from '../keys/use-keys';
import { LinkButton } from '../speak/buttons';
import css from './keys-sheet.module.css';

export type KeyGroup = {
  readonly title: string;
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
};

type Props = { readonly open: boolean; readonly onClose: () => void; readonly groups: readonly KeyGroup[] };

/** Every key there is here: '?'. The browser's own dialog holds the focus and hears Esc. */
export function KeysSheet({ open, ...rest }: Props) {
  return open ? <Sheet {...rest} /> : null;
}

function Sheet({ groups, onClose }: Omit<Props, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useKeys({ '?': onClose, Escape: onClose }, { modal: true });
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc and '?' close it; a click beside it does too
    <dialog
      ref={dialog}
      className={css.sheet}
      data-surface="panel"
      aria-labelledby={name}
      onCancel={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={css.inside}>
        <h2 id={name} className={css.title}>
          Keys
        </h2>
        <div className={css.groups}>
          {groups.map(({ title, keys }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl className={css.keys}>
                {keys.map(([names, does]) => (
                  <div key={does}>
                    <dt>
                      {names.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <p className={css.tip}>
          Letters and digits act outside fields. Esc leaves a field.{' '}
          <LinkButton onPress={onClose}>Close</LinkButton> <kbd>Esc</kbd>
        </p>
      </div>
    </dialog>
  );
}
