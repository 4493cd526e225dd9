import { useState } from 'react';
import type { StoreTrouble } from '../../shared/contract/device';
import { useRead } from '../lib/queries';
import { RecoveryPage, TroublePage } from './lazy-pages';

/** Where the file is there no more, or is not what it was, a copy is a way on besides. */
const copyHelps: ReadonlySet<StoreTrouble['kind']> = new Set([
  ...(['not-a-database', 'other-keys', 'folder-missing'] as const),
]);

/** Our file cannot be opened: a damaged one leads to its copies, any other trouble is told first. */
export function Trouble({ trouble }: { readonly trouble: StoreTrouble }) {
  const [choosing, setChoosing] = useState(false);
  const copies = useRead('backups.list', {}).data?.copies ?? [];
  const offered = copyHelps.has(trouble.kind) && copies.length > 0;
  if (trouble.kind === 'damaged') return <RecoveryPage trouble={trouble} onBack={null} />;
  if (offered && choosing) return <RecoveryPage trouble={trouble} onBack={() => setChoosing(false)} />;
  return <TroublePage trouble={trouble} onCopies={offered ? () => setChoosing(true) : null} />;
}
