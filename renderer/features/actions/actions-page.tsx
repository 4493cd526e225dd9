import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CallOutput } from '../../../shared/contract';
import { sayNumber } from '../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { FilterTabs, Finder } from '../../components/lists/filter-tabs';
import { ThreadLine } from '../../components/time/thread-line';
import { Empty } from '../../components/words/empty';
import { Say } from '../../components/words/say';
import { Text } from '../../components/words/text';
import { useRead } from '../../lib/queries';
import { AppPage } from '../../telling/app-page';
import { ActionPanel } from './action-panel';
import { ActionRows } from './action-rows';

type Shown = 'due' | 'later' | 'done';

function title({ due, later, done }: CallOutput<'actions.list'>): {
  readonly soft?: string;
  readonly strong: string;
} {
  const late = due.filter((action) => (action.daysLeft ?? 0) < 0).length;
  if (due.length + later.length + done.length === 0) return { strong: 'Nothing has been promised yet.' };
  if (due.length === 0 && done.length === 0) return { strong: 'Nothing is due yet.' };
  if (due.length === 0) return { soft: 'Everything promised is done.', strong: 'Well kept.' };
  const soft = `${startSentence(sayCount(due.length, 'thing'))} we said we would do.`;
  return {
    soft,
    strong: late === 0 ? 'None is late.' : `${startSentence(sayCount(late, 'is', 'are'))} late.`,
  };
}

/** What the team said it would do: due by the next huddle, later, and done lately. */
export function ActionsPage() {
  const [, go] = useLocation();
  const [shown, setShown] = useState<Shown>('due');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { data, error } = useRead('actions.list', {});
  if (error !== null) throw error;
  if (data === undefined) return null;
  const rows = data[shown];
  const chosen = rows.find((action) => action.id === chosenId) ?? rows[0] ?? null;
  const { soft, strong } = title(data);
  return (
    <AppPage
      at="/actions"
      keys={[[['↑', '↓'], 'move']]}
      panelFor="actions.add"
      panel={<ActionPanel key={chosen?.id ?? 'new'} action={chosen} onOpen={(to) => go(to)} />}
    >
      <Say size="one" {...(soft !== undefined && { soft })}>
        {strong}
      </Say>
      <Finder>
        <FilterTabs
          label="Which actions"
          tabs={[
            { value: 'due', label: 'Due', count: data.due.length },
            { value: 'later', label: 'Later', count: data.later.length },
            { value: 'done', label: 'Done or dropped', count: data.done.length + data.doneEarlier },
          ]}
          value={shown}
          onChange={setShown}
        />
      </Finder>
      {rows.length === 0 ? (
        <Empty title="Nothing here.">
          An action is something one of us undertakes, with a day. They come out of huddles and plans, and
          wait here until they are done, carried on or dropped with a reason.
        </Empty>
      ) : (
        <>
          <ActionRows actions={rows} chosenId={chosen?.id ?? null} onChoose={setChosenId} />
          {shown === 'done' && data.doneEarlier > 0 && (
            <Text soft small>
              {startSentence(sayNumber(data.doneEarlier))} more before these: Ctrl K finds them by their
              words.
            </Text>
          )}
        </>
      )}
      <ThreadLine />
    </AppPage>
  );
}
