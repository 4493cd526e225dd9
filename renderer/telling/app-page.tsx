import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { CallName } from '../../shared/contract';
import type { GuidePlace } from '../../shared/domain/reflection/guide';
import { Frame } from '../components/frame/frame';
import { Panel } from '../components/frame/panel';
import { Paper } from '../components/frame/paper';
import { Brand, Keys, Rail } from '../components/frame/rail';
import { RailNav, type RailPlace } from '../components/frame/rail-nav';
import { ToastRegion } from '../components/over/toasts';
import { LinkButton } from '../components/speak/buttons';
import { fetched } from '../lib/fetched';
import { useRead } from '../lib/queries';
import { useDevice } from '../lib/use-device';
import { levelAt, useMay } from '../lib/use-may';
import { useGuideBeside } from './guides/guide-beside';
import { OnlyReading } from './only-reading';
import { callOf } from './place-needs';
import { useSampleBanner } from './sample-banner';

type Props = {
  /** Where we are: the path of a place in the rail. */
  readonly at: string;
  /** What the page is about; when it changes the thread is drawn anew. */
  readonly about?: string;
  /** 'inside' when a list on the page scrolls and the title stays. */
  readonly scroll?: 'page' | 'inside';
  readonly keys?: readonly (readonly [keys: readonly string[], does: string])[];
  /** Places within the one we are at, such as the parts of Settings. */
  readonly inside?: readonly RailPlace[];
  /** What kind of work this is, where a guide is of use beside it. */
  readonly work?: GuidePlace;
  /** What the panel is for: to whom this is refused, it says so in the panel's place. */
  readonly panelFor?: CallName;
  /** A Panel, or a ConfirmPanel in its place. */
  readonly panel: ReactNode;
  /** While something is being confirmed, the rest is seen but out of reach. */
  readonly confirming?: boolean;
  readonly children: ReactNode;
};

/** Asked seldom, and what it chooses from is a third of all that the first screen would have to load. */
const WhoIsHere = fetched(
  async () => (await import('./who-is-here')).WhoIsHere,
  <Panel label="Who is at this computer" />,
);

const anywhere = [[['Ctrl K'], 'find or do anything'] as const, [['?'], 'keys'] as const];

/** A screen between huddles: the program's places in the rail, the page on paper, one panel. */
export function AppPage({
  at,
  about = at,
  scroll = 'page',
  keys = [],
  inside,
  work,
  panelFor,
  panel,
  confirming = false,
  children,
}: Props) {
  const device = useDevice();
  const { team, members, actingMemberId } = device;
  const level = levelAt(device);
  const may = useMay();
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const guide = useGuideBeside(work, 'what you were doing');
  const holds = useRead('home.read', {}, may('home.read')).data?.holds;
  const acting = members.find((member) => member.id === actingMemberId);
  // Everything is written in somebody's name, so that is asked first; the settings can be read without it.
  const needed = actingMemberId === null && at !== '/settings';
  const place = (href: string, label: string, count?: number, flagged = false): RailPlace => ({
    href,
    label,
    here: href === at && inside?.some((inner) => inner.here) !== true,
    flagged,
    ...(count !== undefined && count > 0 && { count }),
    ...(inside !== undefined && href === at && { inside: inside.filter((inner) => may(callOf(inner.href))) }),
  });
  const places = [
    place('/', 'This week'),
    place('/people', 'People'),
    place('/c2-plans', 'C2 plans', holds?.openPlans),
    place('/c3-proposals', 'C3 proposals', holds?.proposals),
    place('/actions', 'Actions', holds?.actionsDue),
    place('/data', 'Our data'),
    place('/reflection', 'Reflection'),
    place('/minutes', 'Minutes'),
    place('/settings', 'Settings'),
  ].filter(({ href }) => may(callOf(href)));
  return (
    <Frame about={about} banner={useSampleBanner()}>
      <Rail
        label="Golden Thread"
        inert={confirming}
        head={<Brand under={team.name}>Golden Thread</Brand>}
        foot={
          <>
            <p>
              {acting === undefined ? (
                'Nobody has said who is at this computer. '
              ) : (
                <>
                  <b>{acting.name}</b> is at this computer{level === 'viewer' && ', to read'}
                  {level === 'partner' && ', with the people they work with'}.{' '}
                </>
              )}
              {!needed && !asking && (
                <LinkButton onPress={() => setAsking(true)}>
                  {acting === undefined ? 'Who is it?' : 'Somebody else?'}
                </LinkButton>
              )}
            </p>
            {!needed && !asking && guide.offer}
            <Keys keys={[...keys, ...anywhere]} />
          </>
        }
      >
        <RailNav places={places} onGo={go} />
      </Rail>
      <Paper scroll={scroll} inert={confirming} over={<ToastRegion />}>
        {children}
      </Paper>
      {needed || asking ? (
        <WhoIsHere {...(!needed && { onDone: () => setAsking(false) })} />
      ) : (
        guide.lend(panelFor === undefined || may(panelFor) ? panel : <OnlyReading call={panelFor} />)
      )}
    </Frame>
  );
}
