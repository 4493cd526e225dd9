import type { LearningRecordView } from '../../../../shared/contract/learning';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { GoButton } from '../../../components/speak/go-button';
import { Refusal } from '../../../components/speak/refusal';
import { useSetAside } from './use-set-aside';

/** A record that was put away: it can be read and taken up again. */
export function AsidePanel({ record }: { readonly record: LearningRecordView }) {
  const { takeUp, refused } = useSetAside(record.id);
  return (
    <Panel
      label="This record was put away"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={() => void takeUp()}>Take it up again</GoButton>
        </>
      }
    >
      <PanelTop kicker="Put away">It does not count in your year.</PanelTop>
      <PanelText soft>Nothing of it is lost. Taken up again it is as it was.</PanelText>
    </Panel>
  );
}
