import { useLocation } from 'wouter';
import type { MinutesList } from '../../../shared/contract/minutes';
import { sayDate } from '../../../shared/domain/dates-said';
import { sayList } from '../../../shared/domain/text';
import { Frame } from '../../components/frame/frame';
import { Panel, PanelTop } from '../../components/frame/panel';
import { Paper } from '../../components/frame/paper';
import { Brand, Keys, Rail } from '../../components/frame/rail';
import { RailNav } from '../../components/frame/rail-nav';
import { useKeys } from '../../components/keys/use-keys';
import { ToastRegion } from '../../components/over/toasts';
import { GoButton } from '../../components/speak/go-button';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { useLastRead } from '../../lib/use-last-read';
import { useSampleBanner } from '../../telling/sample-banner';
import { MinutesDocument } from './minutes-document';
import { MinutesPanel } from './minutes-panel';

/** What the rail has no room for: the arrows go there, and Ctrl K finds it. */
function Beyond({ list: { newer, older } }: { readonly list: MinutesList }) {
  const parts = [...(newer > 0 ? [`${newer} newer`] : []), ...(older > 0 ? [`${older} older`] : [])];
  return parts.length > 0 && <p>And {sayList(parts)}.</p>;
}

/** The minutes of every closed huddle, newest first; one open to read, to copy and to add to. */
export function MinutesPage({ huddleId }: { readonly huddleId: string | null }) {
  const { team, today } = useDevice();
  const [, go] = useLocation();
  const banner = useSampleBanner();
  const list = useLastRead('minutes.list', { around: huddleId });
  const rows = list?.rows;
  const at = huddleId ?? rows?.[0]?.huddleId ?? null;
  const index = rows?.findIndex((row) => row.huddleId === at) ?? -1;
  const toRow = (step: number) => () => {
    const next = rows?.[index + step];
    if (next !== undefined) go(`/minutes/${next.huddleId}`);
  };
  const home = (): void => go('/');
  useKeys({ ArrowDown: toRow(1), ArrowUp: toRow(-1), Escape: home });
  if (list === undefined || rows === undefined) return null;
  const places = rows.map((row) => ({
    href: `/minutes/${row.huddleId}`,
    label: sayDate(row.on, today),
    here: row.huddleId === at,
    ...(row.kind === 'ad-hoc' && { count: 'ad hoc' }),
  }));
  const none = at === null ? [{ href: '/minutes', label: 'Minutes', here: true }] : [];
  const rail = (
    <Rail
      label="Minutes"
      head={<Brand under={team.name}>Minutes</Brand>}
      foot={
        <>
          <Beyond list={list} />
          <Keys
            keys={[
              [['↑', '↓'], 'move'],
              [['Esc'], 'this week'],
              [['Ctrl K'], 'find or do anything'],
            ]}
          />
        </>
      }
    >
      <RailNav places={[{ href: '/', label: 'This week' }, ...none, ...places]} onGo={go} />
    </Rail>
  );
  return (
    <Frame about={`minutes ${at ?? ''}`} banner={banner}>
      {rail}
      <Paper over={<ToastRegion />}>
        {at === null ? (
          <>
            <Say size="one">No huddle has closed yet.</Say>
            <ThreadLine />
            <Text soft>
              When a huddle closes, its minutes are made from what was said and decided, with known-as labels
              only. They do not change after that; what somebody adds stands below them.
            </Text>
          </>
        ) : (
          <MinutesDocument huddleId={at} />
        )}
      </Paper>
      {at === null ? (
        <Panel label="What now" foot={<GoButton onGo={() => go('/')}>Back to this week</GoButton>}>
          <PanelTop>The first minutes come from your first huddle.</PanelTop>
        </Panel>
      ) : (
        <MinutesPanel key={at} huddleId={at} />
      )}
    </Frame>
  );
}
