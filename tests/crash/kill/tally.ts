import type { Torn } from '../check/power-cut';
import type { Killed } from './one-kill';
import type { KillAt } from './plan-kill';

/** What a run of kills has come upon, so that one that tested nothing is not taken for one that found nothing. */
export class Tally {
  kills = 0;
  /** Killed before the store was open. */
  starting = 0;
  /** Killed between a write's being asked for and its reply: what came of it. */
  readonly amid = { kept: 0, notKept: 0, onlyTyped: 0 };
  cuts = 0;
  bytesTorn = 0;
  readonly acknowledged = new Map<string, number>();

  killed(_: KillAt, { began, acknowledged, amid }: Killed, kept: boolean): void {
    this.kills += 1;
    if (began === null) this.starting += 1;
    for (const { call } of acknowledged) this.acknowledged.set(call, (this.acknowledged.get(call) ?? 0) + 1);
    if (amid === null) return;
    if (amid.includes('draft')) this.amid.onlyTyped += 1;
    else if (kept) this.amid.kept += 1;
    else this.amid.notKept += 1;
  }

  powerCut({ ofLog, ofStore }: Torn): void {
    this.cuts += 1;
    this.bytesTorn += ofLog + ofStore;
  }

  times(call: string): number {
    return this.acknowledged.get(call) ?? 0;
  }

  words(): string {
    const writes = [...this.acknowledged.values()].reduce((sum, each) => sum + each, 0);
    const { kept, notKept, onlyTyped } = this.amid;
    return (
      `${this.kills} kills: ${this.starting} before the store was open, ${kept + notKept + onlyTyped} amid a write ` +
      `(${kept} of them kept it, ${notKept} did not, ${onlyTyped} were of what is being typed); ` +
      `${this.cuts} power cuts beside them (${this.bytesTorn} bytes that nobody had been promised); ` +
      `${writes} writes acknowledged, ${this.times('huddles.close')} huddles closed, ` +
      `${this.times('huddles.sign-off')} proposals signed off.`
    );
  }
}
