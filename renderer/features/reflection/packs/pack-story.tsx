import type { ReactNode } from 'react';
import { minutesOf, type Pack } from '../../../../shared/domain/reflection/pack';
import { wordSpeaks } from '../../../../shared/domain/reflection/speaks-words';
import { sayCount, startSentence } from '../../../../shared/domain/text';
import { LifeLine } from '../../../components/time/life-line';
import { DashList } from '../../../components/words/check-list';
import { Say } from '../../../components/words/say';
import { Columns, Part, Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { MarkdownText } from '../../../telling/markdown/markdown';
import css from './pack-story.module.css';
import { sayPresents, sayThemes } from './pack-words';

type Props = {
  readonly pack: Pack;
  /** Whose it is, above the name. */
  readonly whose: ReactNode;
  /** At the right of that: when it was last held. */
  readonly held?: ReactNode;
};

/** A pack as one reads it before a session: why, what we will learn, how it goes, and what is read. */
export function PackStory({ pack, whose, held }: Props) {
  const { name, purpose, learning, steps, beforehand, watchFor, material } = pack;
  // While it is typed, what takes some minutes may not be a number yet.
  const minutes = minutesOf({ steps: steps.filter((step) => Number.isFinite(step.minutes)) });
  return (
    <>
      <Who
        about={
          pack.themes.length === 0 ? (
            whose
          ) : (
            <>
              {whose} · {sayThemes(pack.themes)}
            </>
          )
        }
        wall={held}
      />
      <Say>{name === '' ? 'A pack of our own.' : name}</Say>
      {purpose !== '' && <Text large>{purpose}</Text>}
      {learning.length > 0 && (
        <Part title="What we will learn">
          <DashList items={learning} />
        </Part>
      )}
      <Part title="How it goes" aside={`${sayCount(minutes, 'minute')}, ${sayPresents(pack.presents)}`}>
        {pack.notes === 'none' && <Text>Nothing of what is said is written down.</Text>}
        <Steps steps={steps} />
      </Part>
      <Columns>
        <Part title="Have ready">
          {beforehand.length === 0 ? (
            <Text soft>Nothing but the room.</Text>
          ) : (
            <DashList items={beforehand} />
          )}
        </Part>
        <Part title="Watch for">
          {watchFor.length === 0 ? <Text soft>Nothing in particular.</Text> : <DashList items={watchFor} />}
        </Part>
      </Columns>
      {material !== '' && (
        <Part title="To read, or to hand round">
          <MarkdownText text={material} on="paper" />
        </Part>
      )}
    </>
  );
}

function Steps({ steps }: Pick<Pack, 'steps'>) {
  return (
    <LifeLine
      label="Steps"
      empty={<Text soft>No step yet.</Text>}
      events={steps.map(({ title, minutes, speaks, prompt, facilitator }, index) => ({
        // Steps have no name of their own; their place is what they are known by.
        id: String(index),
        when: Number.isFinite(minutes) ? `${minutes} min` : '',
        title,
        mark: 'dot',
        words: (
          <>
            <span className={css.prompt}>{prompt}</span>
            <span className={css.speaks}>{startSentence(wordSpeaks(speaks))}.</span> {facilitator}
          </>
        ),
      }))}
    />
  );
}
