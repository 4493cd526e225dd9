import { useEffect } from 'react';
import { ToastProvider } from '../components/over/toasts';
import { forgetWhatWasRead, useRead } from '../lib/queries';
import { DeviceContext } from '../lib/use-device';
import { AppKeys } from './app-keys';
import { LockPage, NotEncryptedPage, Welcome } from './lazy-pages';
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
    if (isLocked) forgetWhatWasRead();
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
          <AppKeys />
          <Routes key={data.team.id} />
        </DeviceContext>
      )}
    </ToastProvider>
  );
}
