import { sayInContact } from '../../../../shared/domain/measures/in-contact-words';
import { firstWords } from '../../../../shared/domain/text';
import { PaperFoot } from '../../../components/frame/paper';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { fetched } from '../../../lib/fetched';
import { OnTheWall } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import css from './chart.module.css';
import { DataPanel } from './data-panel';
import { InContactTable } from './in-contact-table';

/** Large, and wanted once in a huddle: read while the room is still checking in. */
export const InContactChart = fetched(
  async () => (await import('./in-contact-chart')).InContactChart,
  <div className={css.place} />,
);

/** One look at the data: one question, its chart, and what we notice. About how we work, never about one of us. */
export function DataScreen({ item: { weeks } }: { readonly item: Item<'data'> }) {
  const said = sayInContact(weeks);
  const answer = firstWords(said, 200);
  const why = said.slice(answer.length).trim();
  return (
    <>
      <ItemPaper>
        <Who
          about="Open C2 plans in contact within the rhythm we agreed, each week"
          wall={<OnTheWall>On the wall: the chart</OnTheWall>}
        />
        <Say size="one" soft="Do we stick with people in a crisis?">
          {answer}
        </Say>
        {why !== '' && <Text soft>{why}</Text>}
        {weeks.length === 0 ? (
          <ThreadLine />
        ) : (
          <figure className={css.figure}>
            <InContactChart weeks={weeks} />
            <InContactTable weeks={weeks} />
          </figure>
        )}
        <ThreadLine />
        <PaperFoot>
          <Text soft small>
            Counts every C2 plan open at the end of each week, and how many of them had a contact within their
            rhythm. Never by worker. Plans that ended during the week are left out.
          </Text>
        </PaperFoot>
      </ItemPaper>
      <DataPanel />
    </>
  );
}
