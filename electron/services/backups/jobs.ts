import type { BackupRefusal } from '../../../shared/domain/backups/refusals';
import type { Outcome } from '../../../shared/domain/outcome';
import { type Damage, type DamageJob, lookAtDamage } from './damage/look-at-damage';
import { type Mended, type MendJob, makeReady } from './damage/make-ready';
import { type Inside, type LookJob, lookInside } from './look-inside';
import { type Made, type MakeJob, makeCopy } from './make-copy';
import { prepareCopy } from './restore/prepare';
import { bringToSecond, type SecondDone, type SecondJob } from './second-place';

/** What takes so long that it is done in a thread of its own, beside the program that answers the windows. */
export interface Jobs {
  readonly make: { readonly job: MakeJob; readonly result: Made };
  readonly second: { readonly job: SecondJob; readonly result: SecondDone };
  readonly look: { readonly job: LookJob; readonly result: Outcome<Inside, BackupRefusal> };
  readonly prepare: {
    readonly job: {
      readonly folder: string;
      readonly from: string;
      readonly key: LookJob['key'];
      readonly asItIs: boolean;
    };
    readonly result: Outcome<Inside | null, BackupRefusal>;
  };
  readonly damage: { readonly job: DamageJob; readonly result: Damage };
  readonly mend: { readonly job: MendJob; readonly result: Outcome<Mended, BackupRefusal> };
}

export type JobKind = keyof Jobs;
type Doing = { readonly [Kind in JobKind]: (job: Jobs[Kind]['job']) => Promise<Jobs[Kind]['result']> };

const doing: Doing = {
  make: async (job) => makeCopy(job),
  second: async (job) => bringToSecond(job),
  look: async (job) => lookInside(job),
  prepare: async ({ folder, from, ...how }) => prepareCopy(folder, from, how),
  damage: lookAtDamage,
  mend: makeReady,
};

/** Does one job where it is called; a fault of the program's own is thrown. */
export type DoJob = <Kind extends JobKind>(
  kind: Kind,
  job: Jobs[Kind]['job'],
) => Promise<Jobs[Kind]['result']>;

export const doJob: DoJob = (kind, job) => doing[kind](job);
