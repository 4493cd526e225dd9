import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { decideBirth, decideHappened } from '../../../shared/domain/people/dates';
import { decideKnownAs, suggestKnownAs } from '../../../shared/domain/people/known-as';
import type { Refusal } from '../../../shared/domain/refusals';
import { labelsInUse } from '../../store/people/find-person';
import { findMember } from '../../store/team';
import type { Db } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { recordPerson } from './recording';
import { writePerson } from './write-person';

type Input = ParsedInput<'people.add'>;

/** A free label for a name that is being typed. */
export async function suggestLabel(
  { store, teamId }: Acting,
  { fullName }: ParsedInput<'people.suggest-known-as'>,
): Promise<Outcome<string, never>> {
  return accept(suggestKnownAs(fullName, await labelsInUse(store.db, teamId, null)));
}

async function whyNot(
  db: Db,
  { teamId, today }: ActingMember,
  input: Input,
): Promise<Outcome<null, Refusal>> {
  const label = decideKnownAs(input.knownAs, input.fullName, await labelsInUse(db, teamId, null));
  if (!label.ok) return label;
  const birth = input.dateOfBirth === null ? accept(null) : decideBirth(input.dateOfBirth, today);
  if (!birth.ok) return birth;
  const contact = decideHappened(input.firstContactOn, input.dateOfBirth, today);
  if (!contact.ok) return contact;
  if (input.leadWorkerId === null) return accept(null);
  const lead = await findMember(db, teamId, input.leadWorkerId);
  return lead === null ? refuse({ kind: 'not-found', what: 'member' }) : accept(null);
}

/** Somebody new. */
export async function addPerson(acting: Acting, input: Input): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['conversations'], async (writing, member) => {
    const refused = await whyNot(writing.db, member, input);
    if (!refused.ok) return refused;
    const id = await writePerson(writing, member, input);
    return accept(recordPerson(writing, 'added', id));
  });
}
