import { useState } from 'react';
import { useLocation } from 'wouter';
import type { HomeView } from '../../../shared/contract/home';
import { sayDays } from '../../../shared/domain/dates-said';
import { sayList } from '../../../shared/domain/text';
import { Panel, PanelText } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { BigTime, Counts, Facts } from '../../components/words/counts';
import { fetched } from '../../lib/fetched';
import { useDevice } from '../../lib/use-device';
import { useStartHuddle } from '../../telling/use-start-huddle';
import { sayClock, sayWhen } from './when';

const WhoPresents = fetched(
  async () => (await import('./who-presents')).WhoPresents,
  <Panel label="Who presents" />,
);

/** The panel of This week: when we meet, what the huddle will hold, and the step that begins it. */
export function StartHuddle({ home }: { readonly home: HomeView }) {
  const [, go] = useLocation();
  const { now, today, actingMemberId } = useDevice();
  const { start, busy, refused } = useStartHuddle();
  const [planning, setPlanning] = useState(false);
  const { next, chair, scribe, minutes, holds } = home;
  const begin = async (): Promise<void> => {
    if (next.kind === 'running') go(`/huddle/${next.huddleId}`);
    else await start({ kind: 'weekly' });
  };
  if (planning) return <WhoPresents planned={home.presentations} onBack={() => setPlanning(false)} />;
  return (
    <Panel
      label="The next huddle"
      foot={
        <>
          <Facts
            facts={[
              { term: 'Chair', value: chair?.calledName ?? 'anyone' },
              { term: 'Scribe', value: scribe?.calledName ?? 'anyone' },
              { term: 'Planned', value: `${minutes} minutes` },
            ]}
          />
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void begin()}
            busy={busy}
            {...(actingMemberId === null && { waiting: 'who is here first' })}
          >
            {next.kind === 'running' ? 'Go on with the huddle' : 'Start huddle'}
          </GoButton>
          <Safe>The wall shows initials or agreed names only.</Safe>
        </>
      }
    >
      <BigTime kicker={next.kind === 'running' ? 'The huddle is open, since' : sayWhen(next, now, today)}>
        {sayClock(next)}
      </BigTime>
      <Counts rows={heldRows(holds, go)} last="then good news, one look at the data, and what we learned" />
      {next.kind === 'planned' && (
        <PanelText soft>
          <LinkButton onPress={() => setPlanning(true)}>
            {home.presentations.length === 0 ? 'Does one of us present?' : 'Who presents'}
          </LinkButton>
        </PanelText>
      )}
    </Panel>
  );
}

type CountRow = Parameters<typeof Counts>[0]['rows'][number];

/** What the huddle will hold, the empty ones left out; each leads to where it can be read now. */
function heldRows(holds: HomeView['holds'], go: (to: string) => void): readonly CountRow[] {
  const concerns = [
    ...(holds.outOfContact > 0 ? [`${holds.outOfContact} out of contact`] : []),
    ...(holds.reviewOverdue > 0 ? [`${holds.reviewOverdue} review overdue`] : []),
  ];
  const waited = holds.oldestReadyDays ?? 0;
  const rows: readonly CountRow[] = [
    {
      id: 'actions',
      count: holds.actionsDue,
      words: holds.actionsDue === 1 ? 'action due' : 'actions due',
      onOpen: () => go('/actions'),
    },
    {
      id: 'spends',
      count: holds.spends,
      words: holds.spends === 1 ? 'spend to agree' : 'spends to agree',
      onOpen: () => go('/c2-plans'),
    },
    {
      id: 'plans',
      count: holds.openPlans,
      words: holds.openPlans === 1 ? 'open C2 plan' : 'open C2 plans',
      flagged: concerns.length > 0,
      onOpen: () => go('/c2-plans'),
      ...(concerns.length > 0 && { detail: concerns.join(', ') }),
    },
    {
      id: 'proposals',
      count: holds.proposals,
      words: holds.proposals === 1 ? 'C3 proposal' : 'C3 proposals',
      onOpen: () => go('/c3-proposals'),
      ...(waited > 0 && { detail: `the oldest has waited ${sayDays(waited)}` }),
    },
    {
      id: 'presenting',
      count: holds.presenting.length,
      words: holds.presenting.length === 1 ? 'person presenting' : 'people presenting',
      detail: sayList(holds.presenting),
    },
  ];
  return rows.filter(({ count }) => count !== 0);
}
