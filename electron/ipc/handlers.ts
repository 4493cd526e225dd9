import type { CallName, CallOutput, ParsedInput } from '../../shared/contract';
import type { Taken } from '../../shared/contract/exports';
import { accept, type Outcome, refuse } from '../../shared/domain/outcome';
import type { Refusal } from '../../shared/domain/refusals';
import type { Acting } from '../services/acting';
import type { Program } from '../services/device/program';
import type { Ways } from '../services/exports/document-file';
import type { Exported } from '../services/exports/take-file-out';
import { toWord } from './to-word';

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

/** A service on the open team that asks something of the program too. */
export function onTeamOf<Input, Output>(
  service: (acting: Acting, program: Program, input: Input) => Promise<Outcome<Output, Refusal>>,
): (context: CallContext, input: Input) => Promise<Outcome<Output, Refusal>> {
  return async ({ acting, program }, input) =>
    acting === null ? refuse({ kind: 'no-team-open' }) : service(acting, program, input);
}

/** A service that makes text to be taken out: recorded first, then put on the clipboard. */
export function exporting<Input>(
  service: (acting: Acting, input: Input) => Promise<Outcome<Exported, Refusal>>,
): (context: CallContext, input: Input) => Promise<Outcome<Taken, Refusal>> {
  return async ({ acting, program }, input) => {
    if (acting === null) return refuse({ kind: 'no-team-open' });
    const exported = await service(acting, input);
    if (!exported.ok) return exported;
    program.copyText(exported.value.text);
    return accept(exported.value.done);
  };
}

/** A service that saves a document as a file, where somebody says. */
export function saving<Input>(
  service: (acting: Acting, input: Input, ways: Ways) => Promise<Outcome<Taken | null, Refusal>>,
): (context: CallContext, input: Input) => Promise<Outcome<Taken | null, Refusal>> {
  return async ({ acting, program }, input) =>
    acting === null
      ? refuse({ kind: 'no-team-open' })
      : service(acting, input, { save: program.save, toWord });
}
