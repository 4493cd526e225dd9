/** What a table holds, as the field says it, for one and for many rows. Tables that only serve others share their words. */
const words: Readonly<Record<string, readonly [one: string, many: string]>> = {
  teams: ['team', 'teams'],
  members: ['member', 'members'],
  people: ['person', 'people'],
  rests: ['date to come back to somebody', 'dates to come back to somebody'],
  lead_worker_changes: ['change of lead worker', 'changes of lead worker'],
  conversations: ['conversation', 'conversations'],
  connections: ['connection', 'connections'],
  gaps: ['gap', 'gaps'],
  c2_plans: ['C2 plan', 'C2 plans'],
  c2_contacts: ['contact', 'contacts'],
  c2_spends: ['spend', 'spends'],
  c2_reviews: ['review', 'reviews'],
  c3_proposals: ['C3 proposal', 'C3 proposals'],
  c3_positions: ['position on a C3 proposal', 'positions on C3 proposals'],
  c3_decisions: ['C3 decision', 'C3 decisions'],
  huddles: ['huddle', 'huddles'],
  minutes: ['huddle’s minutes', 'huddles’ minutes'],
  actions: ['action', 'actions'],
  sessions: ['reflective session', 'reflective sessions'],
  session_words: ['note from a reflective session', 'notes from reflective sessions'],
  learning_records: ['learning record', 'learning records'],
  stories: ['story of change', 'stories of change'],
  drafts: ['draft', 'drafts'],
  exports: ['line of what was taken out', 'lines of what was taken out'],
  audit_entries: ['entry of what was changed', 'entries of what was changed'],
  audit_changes: ['detail of what was changed', 'details of what was changed'],
  audit_links: ['link of the trail', 'links of the trail'],
};

/** `12 contacts`; a table that has no words of its own is a part of something that has. */
export function sayRows(table: string, count: number): string {
  const [one, many] = words[table] ?? ['smaller part', 'smaller parts'];
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** `contacts`, where nobody can say how many. */
export function sayTable(table: string): string {
  return words[table]?.[1] ?? 'smaller parts';
}
