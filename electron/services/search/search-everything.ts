import type { ParsedInput } from '../../../shared/contract';
import type { SearchHit } from '../../../shared/contract/search';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { byFamilyName, finder } from '../../../shared/domain/people/finding';
import { listPeopleNames, type NamedPerson } from '../../store/people/names';
import { type SearchMatch, searchWords, wordsOf } from '../../store/sqlite-only/full-text';
import type { Acting } from '../acting';
import { viewMatches } from './view-matches';

const most = { people: 8, rows: 30 } as const;
/** Words beyond these add nothing that a person could mean. */
const mostWords = 12;

/** People whose own words match; those whose name or label does come first, in the order of an address book. */
async function findPeople(
  acting: Acting,
  find: string,
  words: readonly string[],
): Promise<readonly SearchMatch[]> {
  const { store, teamId } = acting;
  const found = await searchWords(store.db, { teamId, words, among: 'people', personIds: null, limit: 60 });
  const named = finder(find);
  const people = byFamilyName(
    found.map((match) => ({
      match,
      id: match.rowId,
      fullName: match.title,
      knownAs: '',
      recordNumber: null,
    })),
  );
  const first = people.filter(named);
  return [...first, ...people.filter((person) => !named(person))]
    .slice(0, most.people)
    .map(({ match }) => match);
}

/** "dorothy garden": the people some of the words name, and what the other words say about them. */
function splitNames(people: readonly NamedPerson[], words: readonly string[]) {
  const namedBy = words.map((word) => ({ word, ids: people.filter(finder(word)).map(({ id }) => id) }));
  const names = namedBy.filter(({ ids }) => ids.length > 0);
  const said = namedBy.filter(({ ids }) => ids.length === 0).map(({ word }) => word);
  const [first, ...others] = names.map(({ ids }) => ids);
  const personIds = (first ?? []).filter((id) => others.every((ids) => ids.includes(id)));
  return { said, personIds };
}

/** What was said and written: the words anywhere in it, or said about the people whom the others name. */
async function findRows(acting: Acting, words: readonly string[]): Promise<readonly SearchMatch[]> {
  const { store, teamId } = acting;
  const wanted = { teamId, words, among: 'the rest', personIds: null, limit: most.rows } as const;
  const rows = await searchWords(store.db, wanted);
  if (words.length < 2 || rows.length >= most.rows) return rows;
  const { said, personIds } = splitNames(await listPeopleNames(store.db, teamId), words);
  if (said.length === 0 || personIds.length === 0) return rows;
  const about = await searchWords(store.db, {
    ...wanted,
    words: said,
    personIds,
    limit: most.rows - rows.length,
  });
  const known = new Set(rows.map(({ rowId }) => rowId));
  return [...rows, ...about.filter(({ rowId }) => !known.has(rowId))];
}

/** Everything of the open team that has every word that was typed: people first, then what was written, newest first. */
export async function searchEverything(
  acting: Acting,
  { find }: ParsedInput<'search.everything'>,
): Promise<Outcome<readonly SearchHit[], never>> {
  const words = wordsOf(find).slice(0, mostWords);
  if (words.length === 0) return accept([]);
  const people = await findPeople(acting, find, words);
  const rows = await findRows(acting, words);
  return accept(await viewMatches(acting, [...people, ...rows]));
}
