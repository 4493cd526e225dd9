import type { CallName } from '../../../shared/contract';
import { needOf } from '../../../shared/contract/needs';
import { decideAsking } from '../../../shared/domain/access/asking';
import type { AccessLevel } from '../../../shared/domain/access/level';
import { may, type Need } from '../../../shared/domain/access/need';
import type { AccessRefusal } from '../../../shared/domain/access/refusals';
import { needToTakeBack } from '../../../shared/domain/access/taking-back';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { CommonRefusal } from '../../../shared/domain/refusals';
import { membersWithPin } from '../../store/access/pins';
import { levelOf } from '../../store/access/standing';
import { findEntry } from '../../store/audit-entries';
import type { Acting } from '../acting';
import { peopleSeen } from './people-seen';
import { whomItNames } from './whom-it-names';

type Answer = Outcome<null, AccessRefusal | CommonRefusal>;
type Input = Readonly<Record<string, unknown>>;

const mayAskIt: Answer = accept(null);

/**
 * Whether the acting member may make this call, before its handler sees it. Somebody they do not work with is told of
 * exactly as somebody who is not there, so that no answer says that there is such a person.
 */
export async function mayAsk(acting: Acting | null, name: CallName, input: Input): Promise<Answer> {
  const need: Need = needOf[name];
  if (acting === null || need === 'this-computer') return mayAskIt;
  const { store, teamId, memberId } = acting;
  const level = memberId === null ? null : await levelOf(store.db, teamId, memberId);
  const anyPin = level === null && (await membersWithPin(store.db, teamId)).length > 0;
  const decided = decideAsking({ level, anyPin }, need);
  if (!decided.ok) return decided;
  if (level === null) return mayAskIt;
  if (need === 'take-back') return mayTakeBack(acting, level, input);
  if (decided.value === 'yes' || need === 'see-people') return mayAskIt;
  return aboutTheirs(acting, level, need, input);
}

/** A list is filtered where it is made; everything else that a partner may ask is about somebody, and that is one of theirs. */
async function aboutTheirs(acting: Acting, level: AccessLevel, need: Need, input: Input): Promise<Answer> {
  const named = await whomItNames(acting.store.db, acting.teamId, input);
  if (named.length === 0) return refuse({ kind: 'not-for-your-level', level, need });
  const seen = await peopleSeen(acting);
  const other = named.find(({ personId }) => personId === null || seen?.has(personId) === false);
  return other === undefined ? mayAskIt : refuse({ kind: 'not-found', what: other.what });
}

/** Taking back takes what doing it took; a partner takes back what they did themselves, with somebody who is theirs. */
async function mayTakeBack(acting: Acting, level: AccessLevel, input: Input): Promise<Answer> {
  const notThere: Answer = refuse({ kind: 'not-found', what: 'entry' });
  const entryId = typeof input.entryId === 'string' ? input.entryId : '';
  const entry = await findEntry(acting.store.db, acting.teamId, entryId);
  if (entry === null) return notThere;
  const need = needToTakeBack(entry);
  const answer = may(level, need);
  if (answer === 'yes') return mayAskIt;
  const seen = await peopleSeen(acting);
  const theirs = entry.memberId === acting.memberId && seen?.has(entry.personId ?? '') === true;
  // What a member may not take back they see all the same; a partner does not.
  if (may(level, 'take-back') === 'yes') return refuse({ kind: 'not-for-your-level', level, need });
  return answer === 'theirs' && theirs ? mayAskIt : notThere;
}
