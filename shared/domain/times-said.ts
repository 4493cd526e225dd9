/** A time as it is typed, `9:30`, `0930`, `9.30`, `2pm`: as HH:MM, or null. */
export function parseTime(text: string): string | null {
  const [, hours = '', minutes = '0', half] =
    /^\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?\s*$/i.exec(text) ?? [];
  if (hours === '') return null;
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/** How long, in minutes, from `75`, `75 minutes` or `1h15`: between 15 and 240, or null. */
export function parseMinutes(text: string): number | null {
  const plain = /^\s*(\d{1,3})\s*(?:m(?:in(?:ute)?s?)?)?\s*$/i.exec(text);
  const hours = /^\s*(\d)\s*h(?:ours?)?\s*(\d{1,2})?\s*(?:m(?:in(?:ute)?s?)?)?\s*$/i.exec(text);
  const minutes = plain
    ? Number(plain[1])
    : hours
      ? Number(hours[1]) * 60 + Number(hours[2] ?? 0)
      : Number.NaN;
  return minutes >= 15 && minutes <= 240 ? minutes : null;
}
