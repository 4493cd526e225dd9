import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PackRow } from '../../../../shared/contract/packs';
import { type Theme, themes } from '../../../../shared/domain/reflection/pack';
import { wordTheme } from '../../../../shared/domain/reflection/theme-words';
import { foldForFinding, sayCount, startSentence } from '../../../../shared/domain/text';
import { useKeys } from '../../../components/keys/use-keys';
import { type FilterTab, FilterTabs, Finder } from '../../../components/lists/filter-tabs';
import { SearchBox } from '../../../components/lists/search-box';
import { ToldRows } from '../../../components/lists/told-rows';
import { Empty } from '../../../components/words/empty';
import { Say } from '../../../components/words/say';
import { Quiet } from '../../../components/words/text';
import { useRead } from '../../../lib/queries';
import { useDevice } from '../../../lib/use-device';
import { AppPage } from '../../../telling/app-page';
import { reflectionPlaces } from '../../../telling/reflection-places';
import { PackChosen } from './pack-chosen';
import { sayLastHeld, sayPresents } from './pack-words';

type Filter = Theme | 'all' | 'ours';

function isSaid({ name, purpose, themes: its }: PackRow, find: string): boolean {
  const said = ` ${foldForFinding(`${name} ${purpose} ${its.map(wordTheme).join(' ')}`)}`;
  return foldForFinding(find)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function isIn(pack: PackRow, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'ours' ? pack.own : pack.themes.includes(filter);
}

function tabsOf(packs: readonly PackRow[], filter: Filter): readonly FilterTab<Filter>[] {
  const named: readonly (readonly [Filter, string])[] = [
    ['all', 'All'],
    ['ours', 'Ours'],
    ...themes.map((theme) => [theme, wordTheme(theme)] as const),
  ];
  return named
    .map(([value, label]) => ({ value, label, count: packs.filter((pack) => isIn(pack, value)).length }))
    .filter(({ value, count }) => value === filter || count > 0);
}

type Props = {
  /** A session is being planned: a pack is chosen to plan it from. */
  readonly planning?: boolean;
};

/** What a session can be held from: found as one types or by what it is about, the team’s own among them. */
export function PacksPage({ planning = false }: Props) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const [find, setFind] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { data: packs, error } = useRead('packs.list', {});
  const write = (): void => go('/reflection/packs/new');
  const back = (): void => go('/reflection');
  useKeys({ a: write, ...(planning && { Escape: back }) });
  if (error !== null) throw error;
  if (packs === undefined) return null;
  const rows = packs.filter((pack) => isIn(pack, filter) && isSaid(pack, find));
  const chosen = rows.find(({ id }) => id === chosenId) ?? rows[0] ?? null;
  const open = (id: string): void => go(planning ? `/reflection/plan/${id}` : `/reflection/packs/${id}`);
  return (
    <AppPage
      at="/reflection"
      about={planning ? 'choose a pack' : 'packs'}
      inside={reflectionPlaces(planning ? '/reflection' : '/reflection/packs')}
      keys={[
        [['/'], 'find'],
        [['↑', '↓'], 'move'],
        [['Enter'], planning ? 'plan from it' : 'open'],
      ]}
      panel={<PackChosen pack={chosen} planning={planning} onWrite={write} />}
    >
      {planning ? (
        <Say size="one" soft="What would help us now?">
          Choose what to begin with.
        </Say>
      ) : (
        <Say size="one">{startSentence(sayCount(packs.length, 'pack'))} to hold a session from.</Say>
      )}
      <Finder>
        <SearchBox
          label="Find a pack"
          value={find}
          onChange={setFind}
          onEnter={() => chosen !== null && open(chosen.id)}
        />
        <FilterTabs label="What about" tabs={tabsOf(packs, filter)} value={filter} onChange={setFilter} />
      </Finder>
      {rows.length === 0 ? (
        <Empty title={find === '' ? 'Nothing here.' : `No pack by “${find}”.`}>
          {filter === 'ours' || find === ''
            ? 'Copy any pack and make it yours, or write one: A.'
            : 'Names, purposes and themes are looked through. Esc and then A begins one of your own.'}
        </Empty>
      ) : (
        <ToldRows
          label="Packs"
          rows={rows.map((pack) => ({
            id: pack.id,
            title: pack.own ? (
              <>
                {pack.name} <Quiet>ours</Quiet>
              </>
            ) : (
              pack.name
            ),
            words: pack.purpose,
            end: <PackEnd pack={pack} today={today} />,
          }))}
          chosen={chosen?.id ?? null}
          onChoose={setChosenId}
          onOpen={open}
        />
      )}
    </AppPage>
  );
}

function PackEnd({ pack, today }: { readonly pack: PackRow; readonly today: string }) {
  return (
    <>
      {pack.minutes} minutes
      <br />
      {sayPresents(pack.presents)}
      <br />
      {sayLastHeld(pack, today)}
    </>
  );
}
