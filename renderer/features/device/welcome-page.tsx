import { useState } from 'react';
import { Frame } from '../../components/frame/frame';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Paper, PaperFoot } from '../../components/frame/paper';
import { Brand, Keys, Rail } from '../../components/frame/rail';
import { RailNav } from '../../components/frame/rail-nav';
import { useKeys } from '../../components/keys/use-keys';
import { Refusal } from '../../components/speak/refusal';
import { type Way, Ways } from '../../components/speak/ways';
import { TimeLine } from '../../components/time/time-line';
import { Say } from '../../components/words/say';
import { Part, Text } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { BringingBack } from './bringing-back';
import { MakeKeys } from './keys/make-keys';
import { SetUp } from './set-up';
import { hasSetUpDraft } from './set-up-draft';
import { useOpening } from './use-opening';

const conversations = [
  ['C0', 'Say hello', 'Earliest help, at the front door.'],
  ['C1', 'Listen and connect', 'To people, places and things that help.'],
  ['C2', 'Stick like glue', 'Alongside someone in a crisis, until it passes.'],
  ['C3', 'Build a good life', 'Only when C1 and C2 were truly tried.'],
] as const;

type Props = {
  readonly hasOwnTeam: boolean;
  /** Whether there are keys that a record can be made with. */
  readonly hasKeys: boolean;
  readonly hasKeychain: boolean;
  readonly now: string;
};

/** The first page: what this is, and the ways to begin. A record is made only once there are keys to encrypt it with. */
export function WelcomePage({ hasOwnTeam, hasKeys, hasKeychain, now }: Props) {
  const [settingUp, setSettingUp] = useState(hasSetUpDraft() && !hasOwnTeam && hasKeys);
  const [keysFor, setKeysFor] = useState<'set-up' | 'bring-back' | null>(null);
  const sampleOpening = useOpening('device.open-sample');
  const ownOpening = useOpening('device.open-own-team');
  const own: Way = hasOwnTeam
    ? {
        id: 'own',
        title: 'Open your team',
        words: 'Everything is where you left it.',
        onTake: () => ownOpening.open({}),
      }
    : {
        id: 'own',
        title: 'Set up your team',
        words: 'Three short steps, about four minutes. You can change all of it later.',
        onTake: () => (hasKeys ? setSettingUp(true) : setKeysFor('set-up')),
      };
  const sample: Way = {
    id: 'sample',
    title: sampleOpening.opening ? 'Making the sample team …' : 'Look around first',
    words:
      'Open the sample team: about seventy invented people, six open plans, and a huddle ready to start. Nothing in it is real, and it goes in one step.',
    onTake: () => sampleOpening.open({ rebuild: false }),
  };
  const bringing = useOpening('everything.bring-back');
  const back: Way = {
    id: 'back',
    title: 'Bring a team back from its file',
    words: 'The zip file that was saved under “Taking everything with you”, on this computer or another.',
    onTake: () => (hasKeys ? bringing.open({}) : setKeysFor('bring-back')),
  };
  const failed = sampleOpening.failed ?? ownOpening.failed ?? bringing.failed;
  const ways = hasOwnTeam ? [own, sample] : [sample, own, back];
  useKeys(Object.fromEntries(ways.map((way, index) => [String(index + 1), way.onTake])), {
    off: settingUp || keysFor !== null || bringing.opening,
  });
  if (keysFor !== null)
    return (
      <MakeKeys
        hasKeychain={hasKeychain}
        now={now}
        onBack={() => setKeysFor(null)}
        onDone={() => {
          setKeysFor(null);
          if (keysFor === 'set-up') setSettingUp(true);
          else bringing.open({});
        }}
      />
    );
  if (settingUp) return <SetUp onBack={() => setSettingUp(false)} />;
  return (
    <Frame about="welcome">
      <Rail
        label="Golden Thread"
        head={<Brand under="for a team that works by three conversations">Golden Thread</Brand>}
        foot={
          <>
            <p>Nothing leaves this computer unless you send it.</p>
            <Keys keys={[[ways.map((_, index) => String(index + 1)), 'choose']]} />
          </>
        }
      >
        <RailNav places={[{ href: '/', label: 'Welcome', here: true }]} onGo={() => undefined} />
      </Rail>
      <Paper>
        <Who about="Hello" />
        <Say>Keep hold of people, together, every week.</Say>
        <Text soft large>
          Your team meets, and the wall shows one person at a time: what matters to them, what has been tried,
          what we do next. It remembers, so that nobody has to tell their story twice.
        </Text>
        <TimeLine
          label="The conversations"
          above="One person, one thread"
          scale="even"
          days={4}
          events={conversations.map(([kind, title, words], index) => ({
            id: kind,
            day: index,
            mark: kind,
            title,
            words,
          }))}
        />
        <PaperFoot>
          <Part title="What it will not do">
            <Text soft>
              It scores nobody, ranks no worker, and has no eligibility form. It is not the council’s record:
              it writes a note you can paste there.
            </Text>
          </Part>
        </PaperFoot>
      </Paper>
      {bringing.opening ? (
        <BringingBack />
      ) : (
        <Panel
          label="How would you like to begin?"
          foot={
            <PanelText soft>
              You can try a whole huddle with the sample team and then set up your own. The two never mix.
            </PanelText>
          }
        >
          <PanelTop kicker={hasOwnTeam ? 'Welcome back' : 'First time here'}>
            How would you like to begin?
          </PanelTop>
          <Ways ways={ways} />
          {failed !== null && <Refusal>{failed}</Refusal>}
        </Panel>
      )}
    </Frame>
  );
}
