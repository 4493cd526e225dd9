import type { StoryView } from '../../../shared/contract/stories';
import type { FoundWords } from '../../../shared/domain/stories/look-again';
import { sayWhatBelongs, wordStoryPart } from '../../../shared/domain/stories/story-words';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { ButtonRow, LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';
import { LookAgainList } from './look-again-list';
import { SayConsent } from './say-consent';
import { type StoryFields, type WrittenPart, wordsOf, writtenParts } from './story-fields';

type Props = {
  readonly story: StoryView;
  readonly fields: StoryFields;
  readonly found: readonly FoundWords[];
  readonly at: WrittenPart;
  readonly onAt: (part: WrittenPart) => void;
  readonly change: (part: Partial<StoryFields>) => void;
  readonly onKept: () => void;
};

/** One part of a story to write, what to look at again in it, and the steps that keep it and ask for a check. */
export function WritePanel({ story, fields, found, at, onAt, change, onKept }: Props) {
  const keeping = useDoing('stories.keep');
  const asking = useDoing('stories.ask');
  const aside = useDoing('stories.set-aside');
  const storyId = story.id;
  const next = writtenParts[writtenParts.indexOf(at) + 1];
  const keep = async (said?: string): Promise<boolean> => {
    const kept = await keeping.run({ storyId, called: fields.called, words: wordsOf(fields) }, said);
    return kept !== null;
  };
  const keepOnly = async (): Promise<void> => {
    if (await keep('Kept.')) onKept();
  };
  const ask = async (): Promise<void> => {
    if (!(await keep())) return;
    const asked = await asking.run({ storyId }, 'Kept, and waiting to be checked.');
    if (asked !== null) onKept();
  };
  const wrongName = keeping.refusal?.kind === 'name-is-somebodys' ? keeping.refused : null;
  const refused =
    asking.refused ?? (at === 'title' && wrongName !== null ? null : keeping.refused) ?? aside.refused;
  const here = found.filter(({ part }) => part === at);
  const elsewhere = found.length - here.length;
  return (
    <Panel
      label="Write this story"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={() => void ask()} busy={keeping.busy || asking.busy}>
            Ask for a check
          </GoButton>
          <Safe>
            Kept as a draft as you type.{' '}
            <LinkButton onPress={() => void keepOnly()}>Keep it for now</LinkButton>{' '}
            <LinkButton onPress={() => void aside.run({ storyId, aside: true }, 'Put away.')}>
              Put it away
            </LinkButton>
          </Safe>
        </>
      }
    >
      <PanelTop kicker={`${writtenParts.indexOf(at) + 1} of ${writtenParts.length}`}>
        {wordStoryPart(at)}
      </PanelTop>
      {story.state === 'returned' && story.answered !== null && (
        <PanelText>
          {story.answered.by?.calledName ?? 'A colleague'} sent it back: “{story.answered.words}”
        </PanelText>
      )}
      {at === 'title' ? (
        <>
          <Field
            key="title"
            label="A name for the story"
            single
            autoFocus
            value={fields.title}
            onChange={(title) => change({ title })}
          />
          <Field
            label="What the person is called in it"
            aside="empty: no name"
            single
            value={fields.called}
            onChange={(called) => {
              keeping.clear();
              change({ called });
            }}
            {...(wrongName !== null && { wrong: wrongName })}
          />
          <SayConsent story={story} />
        </>
      ) : (
        <Field
          key={at}
          label={sayWhatBelongs(at)}
          lines={9}
          autoFocus
          value={fields[at]}
          onChange={(words) => change({ [at]: words })}
        />
      )}
      <LookAgainList
        title="Look at these again"
        found={here}
        none={
          elsewhere === 0 ? 'Nothing here looks like a name, a place or a date.' : 'Nothing in this part.'
        }
      />
      {next !== undefined && (
        <ButtonRow>
          <SecondaryButton onPress={() => onAt(next)} hint="Alt+ArrowDown">
            {wordStoryPart(next)}
          </SecondaryButton>
        </ButtonRow>
      )}
    </Panel>
  );
}
