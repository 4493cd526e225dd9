import { useLocation } from 'wouter';
import { daysBetween } from '../../../shared/domain/dates';
import { sayDay, sayHowLong } from '../../../shared/domain/dates-said';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { startSentence } from '../../../shared/domain/text';
import { PaperFoot } from '../../components/frame/paper';
import { useKeys } from '../../components/keys/use-keys';
import { TimeLine } from '../../components/time/time-line';
import { DashList } from '../../components/words/check-list';
import { Say } from '../../components/words/say';
import { Columns, Part, Text } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useDraft } from '../../lib/use-draft';
import { AppPage } from '../../telling/app-page';
import { linesOf } from '../../telling/lines';
import { freshConversation, parseConversationDraft } from './conversation-draft';
import { ConversationPanel } from './conversation-panel';

/** How far back the line goes: `Today`, `Since yesterday`, `The last four months`. */
function sayLately(days: number): string {
  if (days < 2) return days === 0 ? 'Today' : 'Since yesterday';
  return `The last ${sayHowLong(days)}`;
}

/** Writing down a conversation in under a minute: what matters and what is strong first; read back as it is typed. */
export function LogConversationPage({ personId }: { readonly personId: string }) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const { data: page, error } = useRead('conversations.page', { personId });
  const draft = useDraft(`conversation/${personId}`, parseConversationDraft, freshConversation);
  const back = (): void => go(`/people/${personId}`);
  useKeys({ Escape: back });
  if (error !== null) throw error;
  if (page === undefined || draft.body === null) return null;
  const { body } = draft;
  const { person, lead, recent } = page;
  const name = firstNameOf(person.fullName);
  const words = body.whatMatters.trim();
  const shown = [...recent].reverse().slice(-3);
  return (
    <AppPage
      at="/people"
      work="conversation"
      about={`conversation ${personId}`}
      keys={[
        [['Tab'], 'next'],
        [['Ctrl', 'Enter'], 'keep it'],
        [['Esc'], `back to ${name}`],
      ]}
      panel={
        <ConversationPanel
          page={page}
          draft={body}
          change={(part) => draft.change({ ...body, ...part })}
          onKept={draft.forget}
        />
      }
    >
      <Who
        mark={body.kind}
        name={person.fullName}
        about={[person.age, lead === null ? 'nobody alongside yet' : `${lead.name} alongside`]
          .filter((part) => part !== null)
          .join(' · ')}
        wall={
          <>
            On the wall as <b dir="auto">{person.knownAs}</b>
          </>
        }
      />
      {words === '' ? (
        <Say soft={`What does ${name} say?`}>What matters comes first.</Say>
      ) : (
        <Say own>{words}</Say>
      )}
      <Text soft small>
        What you write on the right is read here, as it was said.
      </Text>
      <TimeLine
        label={`With ${name} so far`}
        above={shown[0] === undefined ? 'The first conversation' : sayLately(daysBetween(shown[0].on, today))}
        scale="even"
        days={Math.max(shown.length, 1)}
        events={shown.map((event, index) => ({
          id: event.id,
          day: index,
          mark: event.conversationKind ?? 'dot',
          when: startSentence(sayDay(event.on, today)),
          title: event.title,
          words: event.words,
        }))}
      />
      <Columns>
        <Part title={`${name} has told us already`}>
          <DashList
            items={[
              ...(page.lastWhatMatters === null || page.lastWhatMatters === '' ? [] : [page.lastWhatMatters]),
              ...linesOf(page.lastStrengths ?? ''),
            ]}
          />
          {page.lastWhatMatters === null && page.lastStrengths === null && (
            <Text soft>
              Nothing yet. You are the first to write it down, so that nobody has to ask again.
            </Text>
          )}
        </Part>
        <Part title="Connected so far">
          <DashList
            items={page.connections.map(({ toWhat, outcomeNote }) =>
              outcomeNote ? `${toWhat}. ${outcomeNote}` : toWhat,
            )}
          />
          {page.connections.length === 0 && <Text soft>Nothing yet: people, places, things that help.</Text>}
        </Part>
      </Columns>
      <PaperFoot>
        <Text>
          <b>What matters and what is strong come first.</b> The rest can wait until you are back at the desk.
        </Text>
      </PaperFoot>
    </AppPage>
  );
}
