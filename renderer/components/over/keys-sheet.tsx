import '../aria-ground';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useKeys } from '../keys/use-keys';
import css from './keys-sheet.module.css';

export type KeyGroup = {
  readonly title: string;
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
};

type Props = { readonly open: boolean; readonly onClose: () => void; readonly groups: readonly KeyGroup[] };

/** Every key there is here: '?'. */
export function KeysSheet({ open, onClose, groups }: Props) {
  return (
    <ModalOverlay isOpen={open} onOpenChange={(on) => !on && onClose()} isDismissable className={css.scrim ?? ''}>
      <Modal className={css.sheet ?? ''} data-surface="panel">
        <Inside groups={groups} onClose={onClose} />
      </Modal>
    </ModalOverlay>
  );
}

function Inside({ groups, onClose }: Omit<Props, 'open'>) {
  useKeys({ '?': onClose }, { modal: true });
  return (
    <Dialog className={css.dialog ?? ''}>
      <Heading slot="title" className={css.title ?? ''}>
        Keys
      </Heading>
      <div className={css.groups}>
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className={css.keys}>
              {keys.map(([names, does]) => (
                <div key={does}>
                  <dt>
                    {names.map((name) => (
                      <kbd key={name}>{name}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={css.tip}>Letters and digits act outside fields. Esc leaves a field, and closes this.</p>
    </Dialog>
  );
}
