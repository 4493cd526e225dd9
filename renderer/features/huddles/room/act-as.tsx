import type { HuddleView } from '../../../../shared/contract/huddles';
import { Frame } from '../../../components/frame/frame';
import { Paper } from '../../../components/frame/paper';
import { Rail } from '../../../components/frame/rail';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { WhoIsHere } from '../../../telling/who-is-here';
import { HuddleBrand } from '../rail/huddle-brand';

/** Nobody has said who is at this computer, and everything in a huddle is written in somebody's name. */
export function ActAs({ view }: { readonly view: HuddleView }) {
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
      <WhoIsHere />
    </Frame>
  );
}
