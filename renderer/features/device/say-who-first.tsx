import { useLocation } from 'wouter';
import { Frame } from '../../components/frame/frame';
import { Paper } from '../../components/frame/paper';
import { Brand, Rail } from '../../components/frame/rail';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { useSampleBanner } from '../../telling/sample-banner';
import { WhoIsHere } from '../../telling/who-is-here';

type Props = {
  /** Who says they are here, where their PIN is all that is asked; then it may be left again. */
  readonly memberId?: string;
};

/** Before anything of a team with PINs is shown: who is here. */
export function SayWhoFirst({ memberId }: Props) {
  const [, go] = useLocation();
  const { team } = useDevice();
  return (
    <Frame about="say-who-first" banner={useSampleBanner()}>
      <Rail label="Golden Thread" head={<Brand under={team.name}>Golden Thread</Brand>}>
        {null}
      </Rail>
      <Paper>
        <Say size="one" soft="Everything is kept where it was.">
          Who is here?
        </Say>
        <ThreadLine />
        <Text soft>
          Somebody in this team has a PIN, so nothing of anybody is shown before you have said who you are.
        </Text>
      </Paper>
      <WhoIsHere {...(memberId !== undefined && { memberId, onDone: () => go('/') })} />
    </Frame>
  );
}
