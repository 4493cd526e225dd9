import { useState } from 'react';
import type { StoreTrouble } from '../../../shared/contract/device';
import { useRead } from '../../lib/queries';
import { ChooseCopy } from './choose-copy';
import { DamagedRecord } from './damaged-record';

type Props = {
  readonly trouble: StoreTrouble;
  /** Leads back where our file is not damaged but something else: then there is only another copy to be chosen. */
  readonly onBack: (() => void) | null;
};

/** Our file cannot be opened and its copies can: what is safe, what there is to choose from; nothing starts by itself. */
export function RecoveryPage({ trouble, onBack }: Props) {
  const [choosing, setChoosing] = useState(false);
  const list = useRead('backups.list', {}).data;
  if (list === undefined) return null;
  if (onBack !== null) return <ChooseCopy list={list} onBack={onBack} />;
  if (choosing) return <ChooseCopy list={list} onBack={() => setChoosing(false)} />;
  return <WithDamage trouble={trouble} list={list} onChoose={() => setChoosing(true)} />;
}

function WithDamage(props: Omit<Parameters<typeof DamagedRecord>[0], 'damage'>) {
  const damage = useRead('backups.damage', {}).data ?? null;
  return <DamagedRecord {...props} damage={damage} />;
}
