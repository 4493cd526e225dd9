import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import type { PlanSummary, PlansFilter, PlansList } from '../../../shared/contract/c2-plans';
import { wordPlanFlag, wordPlanOutcome } from '../../../shared/domain/c2-plans/plan-words';
import { addDays, daysBetween, type LocalDate, weekStart } from '../../../shared/domain/dates';
import { sayDate, sayNumber } from '../../../shared/domain/dates-said';
import { formatPounds } from '../../../shared/domain/money';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { sayCount, sayList, startSentence } from '../../../shared/domain/text';
import { FilterTabs, Finder } from '../../components/lists/filter-tabs';
import { SearchBox } from '../../components/lists/search-box';
import { ThreadRows } from '../../components/lists/thread-rows';
import { ThreadLine } from '../../components/time/thread-line';
import { Empty } from '../../components/words/empty';
import { Rows } from '../../components/words/rows';
import { Say } from '../../components/words/say';
import { Flag, Part, Quiet, Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { useLastRead } from '../../lib/use-last-read';
import { AppPage } from '../../telling/app-page';
import { sayMoreBefore } from '../../telling/more-before';
import { PlanChosen } from './plan-chosen';

/** How many days of each plan's thread a list shows. */
const daysShown = 28;

const filters: readonly {
  readonly value: PlansFilter;
  readonly label: string;
  readonly flagged?: boolean;
}[] = [
  { value: 'open', label: 'Open' },
  { value: 'out-of-contact', label: 'Out of contact', flagged: true },
  { value: 'review-overdue', label: 'Review overdue', flagged: true },
  { value: 'to-agree', label: 'To agree' },
  { value: 'ended', label: 'Ended' },
];

function title(
  { counts, rows }: PlansList,
  filter: PlansFilter,
): { readonly soft?: string; readonly strong: string } {
  const { open, 'out-of-contact': lost } = counts;
  if (filter === 'ended')
    return { strong: `${startSentence(sayCount(counts.ended, 'plan has', 'plans have'))} ended.` };
  if (open === 0)
    return { soft: 'Nobody is in crisis with us.', strong: 'A plan opens here when somebody is.' };
  if (lost === 0)
    return {
      soft: `${startSentence(sayCount(open, 'plan is', 'plans are'))} open.`,
      strong: 'We are in touch with everyone.',
    };
  const names = rows
    .filter(({ flags }) => flags.some(({ kind }) => kind === 'out-of-contact'))
    .map(({ person }) => firstNameOf(person.fullName));
  const who = names.length > 0 && names.length <= 3 ? sayList(names) : sayCount(lost, 'person', 'people');
  return {
    soft: `${startSentence(sayNumber(open - lost))} of ${sayNumber(open)} ${open - lost === 1 ? 'is' : 'are'} in contact.`,
    strong: `We have lost touch with ${who}.`,
  };
}

function lowered(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** Monday of each week the list's threads run over, as days from their left edge. */
function weekMarks(today: LocalDate): readonly { readonly day: number; readonly words: string }[] {
  const from = addDays(today, -daysShown);
  const first = weekStart(addDays(from, 6));
  return [0, 7, 14, 21]
    .map((days) => addDays(first, days))
    .filter((monday) => daysBetween(monday, today) > 3)
    .map((monday) => ({ day: daysBetween(from, monday), words: sayDate(monday, today) }));
}

function row(plan: PlanSummary, today: LocalDate) {
  const from = addDays(today, -daysShown);
  const flag = plan.flags[0];
  const lost = plan.flags.some(({ kind }) => kind === 'out-of-contact');
  const spent = plan.committedPence === 0 ? 'nothing spent' : formatPounds(plan.committedPence);
  return {
    id: plan.id,
    name: plan.person.fullName,
    under: [plan.lead?.calledName ?? 'nobody leads', ...(plan.leadAway ? ['away'] : [])].join(', '),
    words:
      plan.endedOn === null
        ? `every ${plan.contactRhythmDays === 1 ? 'day' : `${plan.contactRhythmDays} days`} · ${spent}`
        : spent,
    end:
      plan.outcome !== null ? (
        <Quiet>{wordPlanOutcome(plan.outcome)}</Quiet>
      ) : flag === undefined ? undefined : flag.kind === 'spend-awaiting' ? (
        `${formatPounds(flag.pence)} to agree`
      ) : (
        <Flag>{wordPlanFlag(flag)}</Flag>
      ),
    since: daysBetween(from, plan.openedOn),
    events: plan.marks.map((mark, index) => ({
      id: `${mark.kind} ${mark.on} ${index}`,
      day: daysBetween(from, mark.on),
      mark: mark.kind === 'contact' ? ('dot' as const) : ('ring' as const),
    })),
    ...(lost && { lostAt: Math.max(daysBetween(from, plan.lastContactOn ?? plan.openedOn), 0) }),
  };
}

/** Every C2 plan as a thread that ends at now; whoever we lost touch with stands first. */
export function PlansPage() {
  const [, go] = useLocation();
  const { today } = useDevice();
  const [find, setFind] = useState('');
  const [filter, setFilter] = useState<PlansFilter>('open');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const list = useLastRead('c2-plans.list', { filter, find: useDeferredValue(find) });
  if (list === undefined) return null;
  const chosen = list.rows.find((plan) => plan.id === chosenId) ?? list.rows[0] ?? null;
  const open = (id: string): void => go(`/c2-plans/${id}`);
  const { soft, strong } = title(list, filter);
  return (
    <AppPage
      at="/c2-plans"
      scroll="inside"
      keys={[
        [['/'], 'find'],
        [['↑', '↓'], 'move'],
        [['Enter'], 'open'],
      ]}
      panel={<PlanChosen plan={chosen} />}
    >
      <Say size="one" {...(soft !== undefined && { soft })}>
        {strong}
      </Say>
      <Finder>
        <SearchBox
          label="Find a plan"
          value={find}
          onChange={setFind}
          onEnter={() => chosen !== null && open(chosen.id)}
        />
        <FilterTabs
          label="Which plans"
          tabs={filters
            .filter(({ value }) => value === filter || value === 'open' || list.counts[value] > 0)
            .map((tab) => ({ ...tab, count: list.counts[tab.value] }))}
          value={filter}
          onChange={setFilter}
        />
      </Finder>
      {list.rows.length === 0 ? (
        <>
          <ThreadLine />
          <Empty title="No plan here.">
            A C2 plan opens when somebody is in a crisis: what needs to change, who stays close, and how often
            we are in touch. Open one from a person’s page.
          </Empty>
        </>
      ) : (
        <ThreadRows
          label="C2 plans"
          rows={list.rows.map((plan) => row(plan, today))}
          days={daysShown}
          weeks={weekMarks(today)}
          legend="dot a contact, ring a huddle"
          chosen={chosen?.id ?? null}
          onChoose={setChosenId}
          onOpen={open}
        >
          {filter === 'ended' && find === '' && list.counts.ended > list.rows.length && (
            <Text soft small>
              {sayMoreBefore(list.counts.ended - list.rows.length, 'ended')}
            </Text>
          )}
          {filter === 'open' && list.endedLately.length > 0 && (
            <Part title="Ended lately">
              <Rows
                rows={list.endedLately.map((plan) => ({
                  id: plan.id,
                  words: (
                    <>
                      <b>{plan.person.fullName}</b>{' '}
                      {plan.outcome !== null && lowered(wordPlanOutcome(plan.outcome))}
                    </>
                  ),
                  end: `${plan.endedOn === null ? '' : sayDate(plan.endedOn, today)}, ${plan.day} days, ${formatPounds(plan.committedPence)}`,
                  onOpen: () => open(plan.id),
                }))}
              />
            </Part>
          )}
        </ThreadRows>
      )}
    </AppPage>
  );
}
