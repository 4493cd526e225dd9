import { useLocation } from 'wouter';
import type { HomeView } from '../../../shared/contract/home';
import { sayClock, sayDay } from './when';
import { Panel } from '../../components/frame/panel';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { Sign } from '../../components/marks/sign';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';
import { sayList } from '../../../shared/domain/text';
import { sayDays } from '../../../shared/domain/dates-said';
import css from './start-huddle.module.css';

/** The panel of This week: when we meet, what the huddle will hold, and the step that begins it. */
export function StartHuddle({ home }: { readonly home: HomeView }) {
  const [, go] = useLocation();
  const { now, today, actingMemberId } = useDevice();
  const start = useDoing('huddles.start');
  const { next } = home;
  const begin = async (): Promise<void> => {
    if (next.kind === 'running') return go(`/huddle/${next.huddleId}`);
    const started = await start.run({ kind: 'weekly' });
    if (started !== null) go(`/huddle/${started.id}`);
  };
  return (
    <Panel
      label="The next huddle"
      foot={
        <>
          <dl className={css.roles}>
            <div>
              <dt>Chair</dt>
              <dd>{home.chair?.calledName ?? 'anyone'}</dd>
            </div>
            <div>
              <dt>Scribe</dt>
              <dd>{home.scribe?.calledName ?? 'anyone'}</dd>
            </div>
            <div>
              <dt>Planned</dt>
              <dd>{home.minutes} minutes</dd>
            </div>
          </dl>
          {start.refused !== null && <Refusal>{start.refused}</Refusal>}
          <GoButton onGo={() => void begin()} busy={start.busy} {...(actingMemberId === null && { waiting: 'who is here first' })}>
            {next.kind === 'running' ? 'Go on with the huddle' : 'Start huddle'}
          </GoButton>
          <Safe>The wall shows initials or agreed names only.</Safe>
        </>
      }
    >
      <div>
        <p className={css.kicker}>{next.kind === 'running' ? 'The huddle is open' : sayDay(next, now, today)}</p>
        <p className={css.when}>{sayClock(next)}</p>
      </div>
      <Holds holds={home.holds} />
    </Panel>
  );
}

function Holds({ holds }: { readonly holds: HomeView['holds'] }) {
  const concerns = [
    ...(holds.outOfContact > 0 ? [`${holds.outOfContact} out of contact`] : []),
    ...(holds.reviewOverdue > 0 ? [`${holds.reviewOverdue} review overdue`] : []),
  ];
  return (
    <ol className={css.holds}>
      <Held count={holds.actionsDue} one="action due" many="actions due" />
      <Held count={holds.spends} one="spend to agree" many="spends to agree" />
      <Held count={holds.openPlans} one="open C2 plan" many="open C2 plans">
        {concerns.length > 0 && (
          <small className={css.concern}>
            <Sign name="flag" /> {concerns.join(', ')}
          </small>
        )}
      </Held>
      <Held count={holds.proposals} one="C3 proposal" many="C3 proposals">
        {holds.oldestReadyDays !== null && holds.oldestReadyDays > 0 && (
          <small>the oldest has waited {sayDays(holds.oldestReadyDays)}</small>
        )}
      </Held>
      <Held count={holds.presenting.length} one="person presenting" many="people presenting">
        {holds.presenting.length > 0 && <small>{sayList(holds.presenting)}</small>}
      </Held>
      <li className={css.then}>
        <span />
        <span>then good news, one look at the data, and what we learned</span>
      </li>
    </ol>
  );
}

type HeldProps = { readonly count: number; readonly one: string; readonly many: string; readonly children?: React.ReactNode };

function Held({ count, one, many, children }: HeldProps) {
  if (count === 0) return null;
  return (
    <li>
      <b>{count}</b>
      <span>
        {count === 1 ? one : many}
        {children}
      </span>
    </li>
  );
}
