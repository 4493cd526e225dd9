import { accept, type Outcome, refuse } from '../outcome';
import type { Member } from '../team/member';
import { foldForFinding } from '../text';

/** A name as it is compared: folded, `Hale, Dorothy` turned round, hyphens as blanks, titles left out. */
export function foldName(name: string): string {
  const [before, after, ...more] = name.split(',');
  const turned =
    before !== undefined && after !== undefined && more.length === 0 ? `${after} ${before}` : name;
  return foldForFinding(turned)
    .replace(/[\s\p{Pd},]+/gu, ' ')
    .trim()
    .replace(/^(?:mr|mrs|ms|miss|mx|dr) (?=\S+ \S)/, '');
}

type Somebody = Pick<Member, 'id' | 'name' | 'calledName' | 'leftOn' | 'standing'>;

export type MemberRefusal =
  | { readonly kind: 'nobody-by-name'; readonly text: string }
  | { readonly kind: 'several-by-name'; readonly text: string; readonly names: readonly string[] };

/** Who is meant by a name in a cell: by their name, by what the room calls them, or by a first name that one alone has. */
export function memberNamed<Each extends Somebody>(
  text: string,
  members: readonly Each[],
): Outcome<Each, MemberRefusal> {
  const here = members.filter(({ leftOn, standing }) => leftOn === null && standing === 'member');
  const said = foldName(text);
  const ways: readonly ((member: Somebody) => boolean)[] = [
    ({ name }) => foldName(name) === said,
    ({ calledName }) => foldName(calledName) === said,
    ({ name }) => foldName(name).split(' ')[0] === said,
    ({ name }) => isShortFor(said, foldName(name)),
  ];
  for (const way of ways) {
    const found = here.filter(way);
    const [only] = found;
    if (only !== undefined && found.length === 1) return accept(only);
    if (found.length > 1)
      return refuse({ kind: 'several-by-name', text, names: found.map(({ name }) => name) });
  }
  return refuse({ kind: 'nobody-by-name', text });
}

/** `g whitlock` and `grace w` for `grace whitlock`. */
function isShortFor(said: string, name: string): boolean {
  const parts = said.split(' ');
  const whole = name.split(' ');
  return (
    parts.length === 2 &&
    whole.length > 1 &&
    parts.every((part) => part !== '') &&
    (whole[0] ?? '').startsWith(parts[0] ?? '') &&
    (whole.at(-1) ?? '').startsWith(parts[1] ?? '')
  );
}
