import { app, safeStorage } from 'electron';

/** What an Electron from before the asynchronous ways has; today's says that they are always there. */
const olderWays: Pick<Electron.SafeStorage, 'isEncryptionAvailable' | 'encryptString' | 'decryptString'> =
  safeStorage;

/**
 * Whether this computer keeps secrets somewhere that only whoever is signed in can open: Windows' DPAPI, the Mac's
 * keychain, or a keyring of Linux. Without a keyring Electron would use a key that everybody knows, which is none.
 */
async function isRealKeychain(): Promise<boolean> {
  const isAvailable =
    'isAsyncEncryptionAvailable' in safeStorage
      ? await safeStorage.isAsyncEncryptionAvailable()
      : olderWays.isEncryptionAvailable();
  if (!isAvailable) return false;
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text';
}

/** Tests run where there is no keychain: for them a program that is not packaged has one that keeps things in plain view. */
function isTestKeychain(): boolean {
  return !app.isPackaged && process.env.GOLDEN_THREAD_TEST_KEYCHAIN === '1';
}

/**
 * Has the keychain put its lock on a text, or take it off again. Null where there is no keychain to rely on, or it does not
 * open this: another computer's, another person's, or one that was lost. The asynchronous way, where this Electron has it,
 * because a keychain may ask whoever is signed in.
 */
export async function askKeychain(what: 'protect' | 'reveal', text: string): Promise<string | null> {
  await app.whenReady();
  try {
    if (isTestKeychain()) return text;
    if (!(await isRealKeychain())) return null;
    return what === 'protect' ? await protect(text) : await reveal(Buffer.from(text, 'base64'));
  } catch {
    // A keychain says that it will not by throwing, whatever the reason: the record then opens in another way.
    return null;
  }
}

async function protect(text: string): Promise<string> {
  const sealed =
    'encryptStringAsync' in safeStorage
      ? await safeStorage.encryptStringAsync(text)
      : olderWays.encryptString(text);
  return sealed.toString('base64');
}

async function reveal(sealed: Buffer): Promise<string> {
  if (!('decryptStringAsync' in safeStorage)) return olderWays.decryptString(sealed);
  return (await safeStorage.decryptStringAsync(sealed)).result;
}
