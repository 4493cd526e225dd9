import { useState } from 'react';
import type { StoreTrouble } from '../../../shared/contract/device';
import { Frame } from '../../components/frame/frame';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Paper, PaperFoot } from '../../components/frame/paper';
import { Brand, Rail } from '../../components/frame/rail';
import { RailNav } from '../../components/frame/rail-nav';
import { useKeys } from '../../components/keys/use-keys';
import { type Way, Ways } from '../../components/speak/ways';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Part, Text } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { tell } from '../../lib/bridge';
import { wordTrouble } from './trouble-words';

type Props = {
  readonly trouble: StoreTrouble;
  /** Leads to copies of the file; null where there are none, or none would help. */
  readonly onCopies: (() => void) | null;
};

/** The team’s file cannot be opened: what happened, that it was left untouched, and what to do. */
export function TroublePage({ trouble, onCopies }: Props) {
  const [copied, setCopied] = useState(false);
  const [noFolder, setNoFolder] = useState(false);
  const words = wordTrouble(trouble);
  const ways: readonly Way[] = [
    { id: 'again', title: 'Try again', words: words.again, onTake: () => void tell('device.try-again', {}) },
    {
      id: 'folder',
      title: 'Open its folder',
      words: noFolder
        ? 'It cannot be opened: it is not there, or not ours to look into.'
        : 'To look at the file, or to put a copy of it in a safe place.',
      onTake: () => void tell('device.show-data-folder', {}).then(({ ok }) => setNoFolder(!ok)),
    },
    {
      id: 'words',
      title: copied ? 'Copied' : 'Copy words for IT',
      words: 'What happened and where, with nobody’s name in it.',
      onTake: () => void tell('device.copy-text', { text: words.forIt }).then(() => setCopied(true)),
    },
    {
      id: 'sample',
      title: 'Look at the sample team',
      words: 'Invented people in a file of their own. Your team’s file is not touched.',
      onTake: () => void tell('device.open-sample', { rebuild: false }),
    },
    ...(onCopies === null
      ? []
      : [
          {
            id: 'copies',
            title: 'Open a copy of it',
            words:
              'Copies are made by themselves and checked. What lies in our file’s place is set aside and kept.',
            onTake: onCopies,
          },
        ]),
  ];
  useKeys(Object.fromEntries(ways.map((way, index) => [String(index + 1), way.onTake])));
  return (
    <Frame about="trouble">
      <Rail
        label="Golden Thread"
        head={<Brand under="this computer">Golden Thread</Brand>}
        foot={<p>Nothing starts by itself. You choose.</p>}
      >
        <RailNav places={[{ href: '/', label: 'Opening', here: true }]} onGo={() => undefined} />
      </Rail>
      <Paper>
        <Who about="Before we open anything" />
        <Say soft={words.what}>{words.safe}</Say>
        <Text soft>{words.todo}</Text>
        <ThreadLine />
        <PaperFoot>
          <Part title="Where it is">
            <Text soft>{trouble.path}</Text>
          </Part>
        </PaperFoot>
      </Paper>
      <Panel
        label="How shall we go on?"
        foot={<PanelText soft>The file is exactly as it was found, whichever you choose.</PanelText>}
      >
        <PanelTop kicker="Nothing is lost by waiting">How shall we go on?</PanelTop>
        <Ways ways={ways} />
      </Panel>
    </Frame>
  );
}
