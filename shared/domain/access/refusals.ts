import type { AccessLevel } from './level';
import type { Need } from './need';
import type { PinProblem } from './pin';

export type AccessRefusal =
  /** Some member has a PIN, and nobody has said yet who is at this computer. */
  | { readonly kind: 'say-who-first' }
  | { readonly kind: 'not-for-your-level'; readonly level: AccessLevel; readonly need: Need }
  /** This member has a PIN, and none was given. */
  | { readonly kind: 'pin-needed' }
  /** `left`: wrong tries before the first wait; `seconds`: how long to wait now. */
  | { readonly kind: 'pin-wrong'; readonly left: number; readonly seconds: number }
  | { readonly kind: 'pin-wait'; readonly seconds: number }
  | { readonly kind: 'pin-not-fit'; readonly problem: PinProblem }
  | { readonly kind: 'no-pin' }
  | { readonly kind: 'last-facilitator' }
  | { readonly kind: 'already-alongside' };
