import { useEffect, useLayoutEffect, useState } from 'react';
import { ToastProvider } from '../components/over/toasts';
import { forgetWhatWasSeen, useRead } from '../lib/queries';
import { DeviceContext, type OpenDevice } from '../lib/use-device';
import { levelAt, whyNotAsk } from '../lib/use-may';
import { AppKeys } from './app-keys';
import { LockPage, NotEncryptedPage, SayWhoFirst, Welcome } from './lazy-pages';
import { Routes } from './routes';
import { showAppearance } from './show-appearance';
import { Trouble } from './trouble';

/** What stands in the window: the first page, a trouble to sort out, or the open team's screens. */
export function App() {
  const device = useRead('device.read', {});
  const appearance = device.data?.appearance;
  useEffect(() => {
    if (appearance !== undefined) showAppearance(appearance);
  }, [appearance]);
  const isLocked = device.data?.kind === 'locked';
  useEffect(() => {
    if (isLocked) forgetWhatWasSeen();
  }, [isLocked]);
  if (device.error !== null) throw device.error;
  if (device.data === undefined) return null;
  const { data } = device;
  return (
    <ToastProvider>
      {data.kind === 'trouble' && <Trouble trouble={data.trouble} />}
      {data.kind === 'first-start' && <Welcome {...data} />}
      {data.kind === 'locked' && <LockPage locked={data.locked} today={data.today} />}
      {data.kind === 'not-encrypted' && <NotEncryptedPage hasKeychain={data.hasKeychain} now={data.now} />}
      {data.kind === 'open' && (
        <DeviceContext value={data}>
          <OpenTeam device={data} />
        </DeviceContext>
      )}
    </ToastProvider>
  );
}

/** By whose eyes it is looked at: two members see the same, a partner sees their own people. */
function eyesOf(device: OpenDevice): string {
  const level = levelAt(device);
  return `${device.team.id} ${level} ${level === 'partner' ? device.actingMemberId : ''}`;
}

/** The screens of the team, drawn anew for other eyes, with nothing left of what was read for the last ones. */
function OpenTeam({ device }: { readonly device: OpenDevice }) {
  const eyes = eyesOf(device);
  const [drawnFor, setDrawnFor] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (drawnFor !== null && drawnFor !== eyes) forgetWhatWasSeen();
    setDrawnFor(eyes);
  }, [eyes, drawnFor]);
  if (drawnFor !== eyes) return null;
  if (whyNotAsk(device, 'team.read') !== null) return <SayWhoFirst />;
  return (
    <>
      <AppKeys />
      <Routes key={device.team.id} />
    </>
  );
}
