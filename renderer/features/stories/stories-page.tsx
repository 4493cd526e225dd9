import { useState } from 'react';
import { useLocation } from 'wouter';
import type { StoryRow } from '../../../shared/contract/stories';
import { wordConsent, wordStoryState } from '../../../shared/domain/stories/story-words';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { type FilterTab, FilterTabs, Finder } from '../../components/lists/filter-tabs';
import { ToldRows } from '../../components/lists/told-rows';
import { Empty } from '../../components/words/empty';
import { Say } from '../../components/words/say';
import { Quiet } from '../../components/words/text';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { outPlaces } from '../../telling/out-places';
import { StoryChosen } from './story-chosen';

type Filter = 'all' | 'waiting' | 'told' | 'mine' | 'away';

const filters: readonly (readonly [Filter, string, (row: StoryRow, me: string | null) => boolean])[] = [
  ['all', 'All', ({ state }) => state !== 'withdrawn'],
  ['waiting', 'Waiting to be checked', ({ state }) => state === 'waiting'],
  ['told', 'May be told', ({ mayBeTold }) => mayBeTold],
  ['mine', 'Mine', ({ writer, state }, me) => writer?.id === me && state !== 'withdrawn'],
  ['away', 'Put away', ({ state }) => state === 'withdrawn'],
];

function tabsOf(
  stories: readonly StoryRow[],
  filter: Filter,
  me: string | null,
): readonly FilterTab<Filter>[] {
  return filters
    .map(([value, label, holds]) => ({ value, label, count: stories.filter((row) => holds(row, me)).length }))
    .filter(({ value, count }) => value === 'all' || value === filter || count > 0);
}

function sayStanding({ state, consent, mayBeTold }: StoryRow): string {
  if (mayBeTold) return 'may be told';
  return state === 'checked' ? wordConsent(consent).toLowerCase() : wordStoryState(state).toLowerCase();
}

function sayAll(stories: readonly StoryRow[]): string {
  const told = stories.filter(({ mayBeTold }) => mayBeTold).length;
  const count = stories.filter(({ state }) => state !== 'withdrawn').length;
  if (count === 0) return 'No story of change is written yet.';
  const may =
    told === 0
      ? 'None may be told yet.'
      : `${startSentence(sayCount(told, 'of them', 'of them'))} may be told.`;
  return `${startSentence(sayCount(count, 'story', 'stories'))} of change. ${may}`;
}

/** The team's stories of change: who waits for a check, and which may be told. */
export function StoriesPage() {
  const [, go] = useLocation();
  const { actingMemberId } = useDevice();
  const [filter, setFilter] = useState<Filter>('all');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { data: stories, error } = useRead('stories.list', {});
  if (error !== null) throw error;
  if (stories === undefined) return null;
  const holds = filters.find(([value]) => value === filter)?.[2] ?? (() => true);
  const rows = stories.filter((row) => holds(row, actingMemberId));
  const chosen = rows.find(({ id }) => id === chosenId) ?? rows[0] ?? null;
  const open = (id: string): void => go(`/stories/${id}`);
  return (
    <AppPage
      at="/data"
      about="stories"
      inside={outPlaces('stories')}
      keys={[
        [['↑', '↓'], 'move'],
        [['Enter'], 'open'],
      ]}
      panel={<StoryChosen story={chosen} />}
    >
      <Say size="one">{sayAll(stories)}</Say>
      {stories.length > 0 && (
        <Finder>
          <FilterTabs
            label="Which stories"
            tabs={tabsOf(stories, filter, actingMemberId)}
            value={filter}
            onChange={setFilter}
          />
        </Finder>
      )}
      {rows.length === 0 ? (
        <Empty title={stories.length === 0 ? 'What changed for somebody?' : 'Nothing here.'}>
          A story begins on a person’s page: “Tell this as a story of change”. It is told so that nobody can
          be recognised, somebody else checks it, and it is told outside the team only when the person said
          yes.
        </Empty>
      ) : (
        <ToldRows
          label="Stories of change"
          rows={rows.map((row) => ({
            id: row.id,
            title: (
              <>
                {row.title} <Quiet>{row.knownAs}</Quiet>
              </>
            ),
            words: row.beginsWith,
            end: sayStanding(row),
          }))}
          chosen={chosen?.id ?? null}
          onChoose={setChosenId}
          onOpen={open}
        />
      )}
    </AppPage>
  );
}
