import type { CallName, CallOutput, ParsedInput } from '../../shared/contract';
import { type Outcome, refuse } from '../../shared/domain/outcome';
import type { Refusal } from '../../shared/domain/refusals';
import type { Acting } from '../services/acting';
import type { Program } from '../services/device/program';

/** What a handler works with: the program itself, and the team that is open, if one is. */
export interface CallContext {
  readonly program: Program;
  readonly acting: Acting | null;
}

export type Handler<Name extends CallName> = (
  context: CallContext,
  input: ParsedInput<Name>,
) => Promise<Outcome<CallOutput<Name>, Refusal>>;

/** The handlers of one topic. */
export type Handlers<Names extends CallName> = { readonly [Name in Names]: Handler<Name> };

/** A service on the open team, as a handler: refused while no team is open. */
export function onTeam<Input, Output>(
  service: (acting: Acting, input: Input) => Promise<Outcome<Output, Refusal>>,
): (context: CallContext, input: Input) => Promise<Outcome<Output, Refusal>> {
  return async ({ acting }, input) =>
    acting === null ? refuse({ kind: 'no-team-open' }) : service(acting, input);
}
