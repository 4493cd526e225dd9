import type { HuddleView } from '../../../../shared/contract/huddles';
import { Frame } from '../../../components/frame/frame';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { Paper } from '../../../components/frame/paper';
import { Rail } from '../../../components/frame/rail';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { tell } from '../../../lib/bridge';
import { useDevice } from '../../../lib/use-device';
import { MemberPicker } from '../../../telling/member-picker';
import { HuddleBrand } from '../rail/huddle-brand';

/** Nobody has said who is at this computer, and everything in a huddle is written in somebody's name. */
export function ActAs({ view }: { readonly view: HuddleView }) {
  const { members } = useDevice();
  const choose = (memberId: string | null) => {
    if (memberId !== null) void tell('device.act-as', { memberId });
  };
  return (
    <Frame about="act-as">
      <Rail label="Agenda" head={<HuddleBrand view={view} />}>
        {null}
      </Rail>
      <Paper>
        <Say size="one" soft="Everything is kept where it was.">
          Who writes for us today?
        </Say>
        <ThreadLine />
      </Paper>
      <Panel label="Who is at this computer">
        <PanelTop>Who is at this computer?</PanelTop>
        <MemberPicker
          label="Your name"
          members={members.filter((one) => one.leftOn === null)}
          value={null}
          onChange={choose}
          autoFocus
        />
        <PanelText soft>
          What is written is kept in your name. The team decides together all the same.
        </PanelText>
      </Panel>
    </Frame>
  );
}
