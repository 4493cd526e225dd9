import { useState } from 'react';
import type { BackupsView, DamageView } from '../../../shared/contract/backups';
import type { StoreTrouble } from '../../../shared/contract/device';
import { sayWhenMade } from '../../../shared/domain/backups/words';
import { sayCount } from '../../../shared/domain/text';
import { Frame } from '../../components/frame/frame';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Paper, PaperFoot } from '../../components/frame/paper';
import { Brand, Keys, Rail } from '../../components/frame/rail';
import { RailNav } from '../../components/frame/rail-nav';
import { useKeys } from '../../components/keys/use-keys';
import { LinkButton } from '../../components/speak/buttons';
import { Refusal } from '../../components/speak/refusal';
import { type Way, Ways } from '../../components/speak/ways';
import { Say } from '../../components/words/say';
import { Columns, Part, Text } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { tell } from '../../lib/bridge';
import { useRead } from '../../lib/queries';
import { useDoing } from '../../telling/use-doing';
import { CopiesLine } from './copies-line';
import { WrittenSince } from './written-since';

type Props = {
  readonly trouble: StoreTrouble;
  /** Null while it is being looked at. */
  readonly damage: DamageView | null;
  readonly list: BackupsView;
  readonly onChoose: () => void;
};

/** What can be said for certain of a damaged file, the thread of its copies, and three ways on. */
export function DamagedRecord({ trouble, damage, list, onChoose }: Props) {
  const device = useRead('device.read', {}).data;
  const mending = useDoing('backups.mend');
  const today = device?.today ?? '';
  const ways = waysOn({ damage, today, onChoose, onMend: (way) => void mending.run({ way }) });
  useKeys(mending.busy ? {} : Object.fromEntries(ways.map((way, at) => [String(at + 1), way.onTake])));
  return (
    <Frame about="damaged">
      <Rail
        label="Golden Thread"
        head={<Brand under="this computer">Golden Thread</Brand>}
        foot={<Keys keys={[[ways.map((_, at) => String(at + 1)), 'choose a way on']]} />}
      >
        <RailNav places={[{ href: '/', label: 'Opening', here: true }]} onGo={() => undefined} />
      </Rail>
      <Paper>
        <Who about="Before we open anything" />
        <Say soft="Part of our file is damaged.">Nothing has been erased.</Say>
        <Text large>{whatIsSafe(damage, today)}</Text>
        <CopiesLine copies={list.copies} newest={damage?.newest ?? null} since={damage} today={today} />
        <PaperFoot>
          <Columns>
            <WrittenSince damage={damage} today={today} />
            <Part title="What probably happened">
              <Text soft>
                The computer lost power, or the drive is wearing out. It is worth telling IT today.{' '}
                <WordsForIt path={trouble.path} newest={damage?.newest?.madeAt ?? null} />
              </Text>
              <Text soft>
                <OtherWays />
              </Text>
            </Part>
          </Columns>
        </PaperFoot>
      </Paper>
      <Panel
        label="How shall we go on?"
        foot={
          <>
            {mending.refused !== null && <Refusal>{mending.refused}</Refusal>}
            <PanelText soft>
              {mending.busy
                ? 'It is being made ready. Nothing takes the damaged file’s place before it has been opened and checked.'
                : 'The damaged file is set aside and kept, whichever you choose. You can come back and choose again.'}
            </PanelText>
          </>
        }
      >
        <PanelTop kicker="You choose, nothing starts by itself">How shall we go on?</PanelTop>
        <Ways ways={mending.busy ? [] : ways} />
      </Panel>
    </Frame>
  );
}

function whatIsSafe(damage: DamageView | null, today: string): string {
  const stopped = 'We stopped before changing anything. The file is exactly as we found it';
  if (damage === null) return `${stopped}. We are looking at what can be read, and at every copy.`;
  if (damage.newest === null) return `${stopped}. There is no copy on this computer that is whole.`;
  return `${stopped}, and the copy of ${sayWhenMade(damage.newest.madeAt, today).toLowerCase()} is whole.`;
}

type On = {
  readonly damage: DamageView | null;
  readonly today: string;
  readonly onChoose: () => void;
  readonly onMend: (way: 'newest' | 'save') => void;
};

function waysOn({ damage, today, onChoose, onMend }: On): readonly Way[] {
  if (damage === null) return [];
  const { newest, since, canSave } = damage;
  const ways: (Way | null)[] = [
    newest === null
      ? null
      : {
          id: 'newest',
          title: `Open the copy of ${sayWhenMade(newest.madeAt, today).toLowerCase()}`,
          words:
            since.length === 0
              ? 'As it was then. What was written after it cannot be added.'
              : `And add the ${sayCount(since.length, 'thing')} we could read that ${since.length === 1 ? 'was' : 'were'} written after it.`,
          onTake: () => onMend('newest'),
        },
    canSave
      ? {
          id: 'save',
          title: 'Save what can be read',
          words: `Every row of the damaged file that can be read goes into a new one${newest === null ? '' : '; holes are filled from the copy'}. You are told what is missing.`,
          onTake: () => onMend('save'),
        }
      : null,
    {
      id: 'choose',
      title: 'Choose another copy',
      words: 'From this computer, a shared drive or a stick.',
      onTake: onChoose,
    },
  ];
  return ways.filter((way) => way !== null);
}

function WordsForIt({ path, newest }: { readonly path: string; readonly newest: string | null }) {
  const [copied, setCopied] = useState(false);
  const text = [
    'Golden Thread found that its store is damaged and opened nothing.',
    `Where: ${path}`,
    `Newest copy that is whole: ${newest ?? 'none on this computer'}`,
    'The file was left untouched. Please make a copy of the whole folder, and look whether the drive is failing.',
  ].join('\n');
  return (
    <LinkButton onPress={() => void tell('device.copy-text', { text }).then(() => setCopied(true))}>
      {copied ? 'Copied' : 'Copy words for IT'}
    </LinkButton>
  );
}

function OtherWays() {
  const [noFolder, setNoFolder] = useState(false);
  return (
    <>
      You can also <LinkButton onPress={() => void tell('device.try-again', {})}>try again</LinkButton>,{' '}
      <LinkButton onPress={() => void tell('device.show-data-folder', {}).then(({ ok }) => setNoFolder(!ok))}>
        open its folder
      </LinkButton>
      , or{' '}
      <LinkButton onPress={() => void tell('device.open-sample', { rebuild: false })}>
        look at the sample team
      </LinkButton>
      .{noFolder && ' Its folder cannot be opened: it is not there, or not ours to look into.'}
    </>
  );
}
