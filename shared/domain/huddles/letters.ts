const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** B blanks the wall, W shows it and N opens a note, wherever in the huddle one is (design 4). */
const taken = ['B', 'N', 'W'];

function lettersOf(name: string): readonly string[] {
  return [...name.normalize('NFKD').toUpperCase()].filter((letter) => alphabet.includes(letter));
}

/**
 * One letter for each called name, all different, by which a member is marked here or asked to speak: the first of
 * their name that is free, or else the first free one. Empty when the letters have run out; order decides who has
 * first choice, so the same names in the same order always get the same letters.
 */
export function lettersFor(calledNames: readonly string[]): readonly string[] {
  const used = new Set(taken);
  const letters = calledNames.map(() => '');
  const give = (index: number, letter: string | undefined): void => {
    if (letter === undefined || letters[index] !== '' || used.has(letter)) return;
    used.add(letter);
    letters[index] = letter;
  };
  // First letters first, so that an early name's second letter never takes a later name's first.
  for (const [index, name] of calledNames.entries()) give(index, lettersOf(name)[0]);
  for (const [index, name] of calledNames.entries()) {
    give(
      index,
      [...lettersOf(name), ...alphabet].find((letter) => !used.has(letter)),
    );
  }
  return letters;
}
