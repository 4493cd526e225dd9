import { accept, type Outcome, refuse } from '../outcome';
import { type Withheld, withoutPeople } from '../reflection/without-people';
import type { StoryRefusal } from './refusals';

/** Names to choose from, of many beginnings: nobody is to be found by the letter they share with one. */
const names: readonly string[] = [
  ...['Alex', 'Ama', 'Ashok', 'Beryl', 'Carys', 'Conor', 'Delia', 'Edie', 'Emre', 'Farah', 'Gwyn', 'Hetty'],
  ...['Ines', 'Jamal', 'Kofi', 'Lena', 'Lowri', 'Marek', 'Nell', 'Nia', 'Oscar', 'Petra', 'Queenie'],
  ...['Ravi', 'Rhoda', 'Seth', 'Soraya', 'Tobias', 'Una', 'Vera', 'Wanda', 'Yusuf', 'Zofia'],
];

/** Whether a name may stand for somebody: no other one of the team's people or members bears it. */
export function decideCalled(called: string, withheld: Withheld): Outcome<string, StoryRefusal> {
  const name = called.trim();
  return name === '' || withoutPeople(name, withheld).text === name
    ? accept(name)
    : refuse({ kind: 'name-is-somebodys', name });
}

/** Some free names, others for every person, and none that begins as theirs does. */
export function suggestCalled(
  person: { readonly id: string; readonly fullName: string },
  withheld: Withheld,
  most = 6,
): readonly string[] {
  const start = [...person.id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % names.length, 0);
  const turned = [...names.slice(start), ...names.slice(0, start)];
  const letters = new Set(person.fullName.split(/\s+/).map((name) => name.slice(0, 1).toUpperCase()));
  return turned
    .filter((name) => !letters.has(name.slice(0, 1)) && decideCalled(name, withheld).ok)
    .slice(0, most);
}
