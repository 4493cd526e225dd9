import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import type { PeopleFilter, PersonRow } from '../../../shared/contract/people';
import { daysBetween, type LocalDate } from '../../../shared/domain/dates';
import { sayDaysAgo, sayHowLong } from '../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { useKeys } from '../../components/keys/use-keys';
import { FilterTabs, Finder } from '../../components/lists/filter-tabs';
import { SearchBox } from '../../components/lists/search-box';
import { type Column, VirtualRows } from '../../components/lists/virtual-rows';
import { ConversationMark } from '../../components/marks/conversation-mark';
import { LinkButton } from '../../components/speak/buttons';
import { ThreadLine } from '../../components/time/thread-line';
import { Empty } from '../../components/words/empty';
import { Say } from '../../components/words/say';
import { Flag, Quiet } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { useLastRead } from '../../lib/use-last-read';
import { levelAt, useMay } from '../../lib/use-may';
import { AppPage } from '../../telling/app-page';
import { sayMoreBefore } from '../../telling/more-before';
import { peoplePlaces } from './people-places';
import { PersonChosen } from './person-chosen';

const filters: readonly {
  readonly value: PeopleFilter;
  readonly label: string;
  readonly flagged?: boolean;
}[] = [
  { value: 'everyone', label: 'Everyone' },
  { value: 'in-crisis', label: 'In a crisis' },
  { value: 'out-of-contact', label: 'Out of contact', flagged: true },
  { value: 'waiting', label: 'Waiting' },
  { value: 'mine', label: 'Mine' },
  { value: 'closed', label: 'Come to rest' },
  { value: 'removed', label: 'Removed' },
];

function columns(today: LocalDate): readonly Column<PersonRow>[] {
  return [
    {
      id: 'name',
      title: 'Name',
      width: 'minmax(0, 1.9fr)',
      sorted: true,
      full: (row) => row.fullName,
      cell: (row) => (
        <>
          <b dir="auto">{row.fullName}</b> <Quiet>{row.knownAs}</Quiet>
        </>
      ),
    },
    {
      id: 'mark',
      title: '',
      width: '3.4rem',
      cell: ({ standing }) =>
        standing.kind === 'new' || standing.kind === 'closed' ? null : (
          <ConversationMark kind={standing.kind} size="small" />
        ),
    },
    {
      id: 'where',
      title: 'Where things are',
      width: 'minmax(0, 2fr)',
      full: (row) => row.whereThingsAre,
      cell: (row) => <span dir="auto">{row.whereThingsAre}</span>,
    },
    {
      id: 'lead',
      title: 'Alongside',
      width: '6rem',
      cell: (row) => <span>{row.alongside ?? 'nobody'}</span>,
    },
    {
      id: 'contact',
      title: 'Last contact',
      width: '9rem',
      cell: ({ lastContactOn, flags }) => {
        const days = lastContactOn === null ? null : daysBetween(lastContactOn, today);
        const said = days === null ? 'not yet' : days < 2 ? sayDaysAgo(days) : sayHowLong(days);
        return flags.some((flag) => flag.kind === 'out-of-contact') ? (
          <Flag>{said}</Flag>
        ) : (
          <span>{said}</span>
        );
      },
    },
  ];
}

/** The list stands by surname, so its letters do too. */
function bySurname({ fullName }: PersonRow): string {
  return (fullName.trim().split(/\s+/).at(-1) ?? '').slice(0, 1).toLocaleUpperCase();
}

/** To a partner nobody says how many others there are. */
function sayWith(count: number, theirs: boolean): string {
  return theirs
    ? `You work with ${sayCount(count, 'person', 'people')} here.`
    : `${startSentence(sayCount(count, 'person is', 'people are'))} with us.`;
}

/** Everyone the team is talking with: find at once, filter, and the one next thing for whoever is chosen. */
export function PeoplePage() {
  const [, go] = useLocation();
  const device = useDevice();
  const { today } = device;
  const [find, setFind] = useState('');
  const [filter, setFilter] = useState<PeopleFilter>('everyone');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const list = useLastRead('people.list', { filter, find: useDeferredValue(find) });
  const may = useMay();
  useKeys({ a: () => go('/people/new') }, { off: !may('people.add') });
  if (list === undefined) return null;
  const { rows, counts, more } = list;
  const chosen = rows.find((row) => row.id === chosenId) ?? rows[0] ?? null;
  const open = (id: string): void => go(`/people/${id}`);
  return (
    <AppPage
      at="/people"
      inside={peoplePlaces('/people')}
      scroll="inside"
      keys={[
        [['/'], 'find'],
        [['↑', '↓'], 'move'],
        [['Enter'], 'open'],
      ]}
      panel={<PersonChosen personId={chosen?.id ?? null} />}
    >
      <Say size="one">
        {counts.everyone === 0
          ? 'Nobody is here yet.'
          : sayWith(counts.everyone, levelAt(device) === 'partner')}
      </Say>
      <Finder>
        <SearchBox
          label="Find anyone"
          value={find}
          onChange={setFind}
          onEnter={() => chosen !== null && open(chosen.id)}
        />
        <FilterTabs
          label="Who"
          tabs={filters
            .filter(({ value }) => value === filter || value === 'everyone' || counts[value] > 0)
            .map((tab) => ({ ...tab, count: counts[tab.value] }))}
          value={filter}
          onChange={setFilter}
        />
      </Finder>
      <VirtualRows
        label="People"
        rows={rows}
        idOf={(row) => row.id}
        columns={columns(today)}
        chosen={chosen?.id ?? null}
        onChoose={setChosenId}
        onOpen={open}
        {...(find === '' && { groupOf: bySurname })}
        empty={
          <>
            <ThreadLine />
            <Empty
              title={find === '' ? 'Nobody here.' : `Nobody by “${find}”.`}
              action={
                counts.everyone === 0 && find === '' && may('imports.choose') ? (
                  <LinkButton onPress={() => go('/settings/bring-in')}>
                    Start from your spreadsheet
                  </LinkButton>
                ) : undefined
              }
            >
              {!may('people.add')
                ? 'Whoever you lead, cover or are named alongside stands here.'
                : find === ''
                  ? 'Somebody new is one key away: A. Whoever is in a spreadsheet already need not be typed again.'
                  : 'Names, known-as labels and record numbers are looked through. Press A to write down somebody new.'}
            </Empty>
          </>
        }
        foot={
          more === 0
            ? 'Names are for this screen. The wall shows the label beside each.'
            : sayMoreBefore(more, 'came to rest')
        }
      />
    </AppPage>
  );
}
