import type { ReactNode } from 'react';
import { Panel } from '../../components/frame/panel';
import { useKeys } from '../../components/keys/use-keys';
import { LinkButton } from '../../components/speak/buttons';
import { Safe } from '../../components/speak/panel-words';

export type PanelModeProps = {
  readonly label: string;
  readonly foot?: ReactNode;
  readonly many?: boolean;
  readonly children: ReactNode;
};

type Props = PanelModeProps & {
  /** Where the room is: the item or the step that has the panel next. */
  readonly backTo: string;
  readonly onBack: () => void;
};

/** The panel while it is lent to something else; Esc gives it back to where the room is, and nothing is lost. */
export function ModeOfPanel({ label, foot, many = false, backTo, onBack, children }: Props) {
  useKeys({ Escape: onBack });
  return (
    <Panel
      label={label}
      many={many}
      foot={
        <>
          {foot}
          <Safe>
            <LinkButton onPress={onBack}>Back to {backTo}</LinkButton> <kbd>Esc</kbd>
          </Safe>
        </>
      }
    >
      {children}
    </Panel>
  );
}
