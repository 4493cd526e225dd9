import type { Done } from '../../../shared/contract/call';
import type { FoundInFile } from '../../../shared/domain/history/found';
import { readPeriods, writePeriods } from '../../../shared/domain/history/import';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { lastImportNo } from '../../store/history/import-rows';
import { takeStagedOver, withStaged } from '../../store/sqlite-only/staged-history';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { forgetChosen } from '../measures/read-most-to-say';
import { foundAgain, foundAtHand, letGo, nowKeeping } from './at-hand';
import { nameStagingTrouble } from './name-staging-trouble';
import { importsHere, keepWeeks, type PutTogether, putTogetherAnew } from './put-together';
import type { HistoryWork } from './work';

interface Taking {
  readonly fileName: string;
  readonly found: FoundInFile;
  /** What the weeks come to with it, and with which imports before it that was put together. */
  readonly together: PutTogether;
  readonly before: readonly number[];
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

async function write(
  writing: Writing,
  { teamId, memberId, now, newId }: ActingMember,
  { fileName, found, together, before }: Taking,
): Promise<Done> {
  const { db } = writing;
  const imports = await importsHere(db, teamId);
  const [id, no] = [newId(), (await lastImportNo(db)) + 1];
  const { events } = found;
  await writing.insert('history_imports', {
    ...{ id, teamId, memberId, no, fileName, takenInAt: now, periods: writePeriods(found.periods) },
    ...{ events: sum(events), people: found.people, requests: events.request, services: events.service },
    ...{ assessments: events.assessment, reviews: events.review, leftOut: sum(found.leftOut) },
    notRecognised: found.notRecognised.reduce((all, { count }) => all + count, 0),
  });
  await takeStagedOver(db, no);
  const same = imports.length === before.length && imports.every((each, at) => each.no === before[at]);
  if (same) await keepWeeks(db, teamId, together);
  // Another import came or went meanwhile: then they are put together anew, of what is there now.
  else await putTogetherAnew(db, teamId);
  const entryId = writing.record({
    ...{ verb: 'history.taken-in', topic: 'history', subjectId: id, personId: null },
    ...{ huddleId: null, undoable: true, undoesId: null },
  });
  return { entryId, id };
}

/**
 * Takes in what was found in the file at hand: its events, the weeks put together of all imports, and the entry that says
 * so, in one transaction. The long part, putting the weeks together, is done beside and only read; what is left holds the
 * store for as long as SQLite takes to copy the rows.
 */
export async function takeIn(acting: Acting, work: HistoryWork): Promise<Outcome<Done, Refusal>> {
  const { store, teamId } = acting;
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  const atHand = foundAtHand(store);
  if (atHand === null) return refuse({ kind: 'no-file-at-hand' });
  const { fileName, found, staging } = atHand;
  nowKeeping(store, null);
  try {
    const imports = await importsHere(store.db, teamId);
    const before = imports.map(({ no }) => no);
    const periods = [...imports.flatMap((each) => readPeriods(each.periods)), ...found.periods];
    const running = work.putTogether({
      staging,
      store: store.path,
      storeKey: store.key,
      imports: before,
      periods,
    });
    nowKeeping(store, running);
    const together = await running.result;
    if (together === null) return refuse({ kind: 'no-file-at-hand' });
    nowKeeping(store, null);
    const kept = await withStaged(store.db, { path: staging, key: store.key }, () =>
      act<Done, Refusal>(acting, ['measures'], async (writing, member) =>
        accept(await write(writing, member, { fileName, found, together, before })),
      ),
    );
    if (kept.ok) letGo(store);
    forgetChosen(store);
    return kept;
  } catch (fault) {
    const refusal = nameStagingTrouble(fault, store.path);
    if (refusal === null) throw fault;
    return refuse(refusal);
  } finally {
    foundAgain(store);
  }
}
