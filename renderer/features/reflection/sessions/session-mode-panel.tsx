import type { ReactNode } from 'react';
import { Panel } from '../../../components/frame/panel';
import { useKeys } from '../../../components/keys/use-keys';
import { LinkButton } from '../../../components/speak/buttons';
import { Safe } from '../../../components/speak/panel-words';
import { useSessionRoom } from './session-room';

type Props = {
  readonly label: string;
  readonly foot?: ReactNode;
  readonly many?: boolean;
  readonly children: ReactNode;
};

/** The panel while it is lent to something else; Esc gives it back to the step, and nothing is lost. */
export function SessionModePanel({ label, foot, many = false, children }: Props) {
  const { setMode, step } = useSessionRoom();
  const back = () => setMode(null);
  useKeys({ Escape: back });
  return (
    <Panel
      label={label}
      many={many}
      foot={
        <>
          {foot}
          <Safe>
            <LinkButton onPress={back}>Back to {step.title}</LinkButton> <kbd>Esc</kbd>
          </Safe>
        </>
      }
    >
      {children}
    </Panel>
  );
}
