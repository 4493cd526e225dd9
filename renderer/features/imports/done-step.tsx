import { useLocation } from 'wouter';
import type { BroughtIn } from '../../../shared/contract/imports';
import type { ImportKind } from '../../../shared/domain/imports/fields';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { useToast } from '../../components/over/toasts';
import { LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Part, Text } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { useRead } from '../../lib/queries';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';
import { undo } from '../../telling/use-doing';
import { type AtHand, openTab, type Step } from './bring-in-state';
import { sayBroughtIn } from './import-words';

type Props = {
  readonly hand: AtHand;
  readonly broughtIn: BroughtIn;
  readonly go: (step: Step) => void;
};

const next: Readonly<
  Record<ImportKind, { readonly to: string; readonly words: string; readonly after: string }>
> = {
  people: {
    to: '/people',
    words: 'Go to people',
    after:
      'Each has a label for the wall that nobody else bears: agree another with them where you like. The first conversation with each of them is still to come.',
  },
  plans: {
    to: '/c2-plans',
    words: 'Go to the C2 plans',
    after:
      'What the spreadsheet did not say, what matters and what is strong, each plan asks for until it is written. They come up in the next huddle.',
  },
  weeks: {
    to: '/data',
    words: 'Go to our data',
    after:
      'They are marked as entered by hand on every chart, and left out where all teams are counted together.',
  },
};

/** What came in, where it is now, and the ways on. */
export function DoneStep({ hand, broughtIn, go }: Props) {
  const [, goTo] = useLocation();
  const toast = useToast();
  const { chosen, reading } = hand;
  const more = async (): Promise<void> => {
    const again = await openTab(chosen, hand.at);
    go(again === null ? { kind: 'choose' } : { kind: 'columns', hand: again });
  };
  const { to, words, after } = next[reading.kind];
  const { data: imports } = useRead('imports.list', {});
  if (imports !== undefined && !imports.some(({ id }) => id === broughtIn.id))
    return <TakenBack hand={hand} go={go} />;
  return (
    <AppPage
      at="/settings"
      about={`brought in ${broughtIn.id}`}
      inside={settingsPlaces('/settings/bring-in')}
      panel={
        <Panel
          label="What comes next"
          foot={
            <>
              <GoButton
                onGo={() => {
                  go({ kind: 'choose' });
                  goTo(to);
                }}
              >
                {words}
              </GoButton>
              <Safe>
                Not right?{' '}
                <LinkButton onPress={() => void undo(broughtIn.entryId, toast)}>Take it all back</LinkButton>,
                as long as nobody has built on it.
              </Safe>
            </>
          }
        >
          <PanelTop kicker={chosen.file}>Is there more in it?</PanelTop>
          <PanelText soft>
            Bring the file in again whenever it has new rows: those that are here already stay as they are.
          </PanelText>
          <SecondaryButton onPress={() => void more()}>More from this file</SecondaryButton>
          <SecondaryButton onPress={() => go({ kind: 'choose' })}>Another file</SecondaryButton>
        </Panel>
      }
    >
      <Who about={chosen.file} />
      <Say>{sayBroughtIn(reading.kind, broughtIn.count)}</Say>
      <ThreadLine />
      <Part title="What they need now">
        <Text>{after}</Text>
        {broughtIn.here > 0 && (
          <Text soft>
            {startSentence(sayCount(broughtIn.here, 'row was', 'rows were'))} here already, and stayed as{' '}
            {broughtIn.here === 1 ? 'it was' : 'they were'}.
          </Text>
        )}
      </Part>
    </AppPage>
  );
}

/** It was taken back, here or by its key: nothing is lost, and the rows are as they were put right. */
function TakenBack({ hand, go }: Omit<Props, 'broughtIn'>) {
  return (
    <AppPage
      at="/settings"
      about={`taken back ${hand.chosen.importId}`}
      inside={settingsPlaces('/settings/bring-in')}
      panel={
        <Panel
          label="What comes next"
          foot={
            <>
              <GoButton onGo={() => go({ kind: 'rows', hand })}>See the rows again</GoButton>
              <Safe>What you put right in them is still here.</Safe>
            </>
          }
        >
          <PanelTop kicker={hand.chosen.file}>It was taken back.</PanelTop>
          <SecondaryButton onPress={() => go({ kind: 'choose' })}>Another file</SecondaryButton>
        </Panel>
      }
    >
      <Who about={hand.chosen.file} />
      <Say soft="All of it was taken back.">Nothing of this file is here.</Say>
      <ThreadLine />
    </AppPage>
  );
}
