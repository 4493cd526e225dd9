import { Key } from '../keys/key';
import { useKeys } from '../keys/use-keys';
import css from './toast.module.css';
import type { ToastWords } from './toast-words';

type Props = ToastWords & { readonly onDismiss: () => void; readonly onHold: (held: boolean) => void };

/** One thing that was just kept, with its undo or whatever else may be wanted of it. */
export function Toast({ words, detail, undo, also, onDismiss, onHold }: Props) {
  const takeBack = () => {
    undo?.();
    onDismiss();
  };
  useKeys(undo === undefined ? {} : { 'Ctrl+z': takeBack });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from leaving
    <div
      className={css.toast}
      data-surface="panel"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <p className={css.words}>
        {words}
        {detail !== undefined && <small>{detail}</small>}
      </p>
      {undo !== undefined && (
        <button type="button" className={css.undo} onClick={takeBack}>
          <span>Undo</span> <Key>Ctrl Z</Key>
        </button>
      )}
      {also !== undefined && (
        <button type="button" className={css.undo} onClick={also.act}>
          {also.does}
        </button>
      )}
      <button type="button" className={css.close} aria-label="Close this message" onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}
