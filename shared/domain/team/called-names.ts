/** What each of these members is called in the room: their first name, with a last initial where two share it. */
export function calledNames(names: readonly string[]): readonly string[] {
  const parts = names.map((name) => name.trim().split(/\s+/));
  const firsts = parts.map((part) => part[0] ?? '');
  const seen = new Map<string, number>();
  return parts.map((part, index) => {
    const first = firsts[index] ?? '';
    const shared = firsts.filter((other) => other === first).length > 1;
    const initial = part.length > 1 ? (part.at(-1) ?? '').slice(0, 1) : '';
    const called = shared && initial !== '' ? `${first} ${initial}` : first;
    const times = (seen.get(called) ?? 0) + 1;
    seen.set(called, times);
    return times === 1 ? called : `${called} ${times}`;
  });
}
