const titles = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|rev|prof)\.?$/i;

/** What one calls somebody in a sentence: their first name, or with a title the whole (`Mrs Patel`). */
export function firstNameOf(fullName: string): string {
  const name = fullName.trim();
  const first = name.split(/\s+/)[0] ?? '';
  return titles.test(first) ? name : first;
}
