import { foldForFinding } from '../text';

/** What was done, as it follows a name: `Grace recorded a contact`. Nothing is done that has no words here. */
const words = {
  'team.set-up': 'set up the team',
  'team.changed': 'changed how the team works',
  'team.everything-taken-out': 'took all of the team’s data out as a file',
  'team.brought-back': 'brought the team in from a file of all its data',
  'team.trail-linked': 'linked the changes there were, when the program was brought up to date',
  'team.words-removed': 'removed what older changes told of people',
  'team.passphrase-changed': 'changed the passphrase that opens the record',
  'team.recovery-key-changed': 'made a new recovery key, so that the one before opens nothing',
  'team.opening-changed': 'changed whether the record opens by itself on this computer',
  'team.member-added': 'added somebody to the room',
  'team.member-changed': 'changed somebody in the room',
  'team.member-away': 'said somebody is away',
  'team.member-back': 'said somebody is back',
  'team.member-removed': 'took somebody who left out of the room',

  'team.access-changed': 'said what somebody may see and do',
  'team.pin-set': 'set a PIN',
  'team.pin-changed': 'changed a PIN',
  'team.pin-removed': 'took a PIN away',

  'people.alongside-named': 'named somebody alongside a person',
  'people.alongside-ended': 'said that somebody works with a person no longer',
  'people.added': 'wrote down somebody new',
  'people.changed': 'changed a person’s details',
  'people.lead-changed': 'changed the lead worker',
  'people.closed': 'came to rest with a person',
  'people.reopened': 'took things up again with a person',
  'people.merged': 'made two records of a person one',
  'people.removed': 'removed a person',
  'people.brought-back': 'brought a person back',

  'conversations.kept': 'wrote down a conversation',
  'conversations.connection-made': 'made a connection',
  'conversations.connection-outcome-noted': 'said what came of a connection',
  'conversations.gap-noted': 'wrote down a gap',

  'c2-plans.opened': 'opened a C2 plan',
  'c2-plans.changed': 'changed a C2 plan',
  'c2-plans.contact-recorded': 'wrote down a contact',
  'c2-plans.spend-recorded': 'recorded a spend',
  'c2-plans.ended': 'ended a C2 plan',
  'c2-plans.reopened': 'reopened a C2 plan',
  'c2-plans.note-taken-out': 'took a note of a C2 plan out',
  'c2-plans.taken-to-keep': 'took a C2 plan out for the person to keep',

  'c3-proposals.begun': 'began a C3 proposal',
  'c3-proposals.written': 'wrote in a C3 proposal',
  'c3-proposals.written-back-to-draft': 'wrote in a C3 proposal, which is a draft again',
  'c3-proposals.made-ready': 'made a C3 proposal ready for the team',
  'c3-proposals.back-to-draft': 'took a C3 proposal back to draft',
  'c3-proposals.withdrawn': 'withdrew a C3 proposal',
  'c3-proposals.note-copied': 'took a note of a C3 decision out',
  'c3-proposals.told-recorded': 'wrote down that the person was told',

  'actions.added': 'undertook an action',
  'actions.changed': 'changed an action',
  'actions.done': 'finished an action',
  'actions.reopened': 'opened an action again',
  'actions.dropped': 'dropped an action',

  'measures.note-pinned': 'pinned a note on a chart',
  'measures.note-taken-out': 'took a note off a chart',
  'measures.noticed': 'kept what the team noticed',
  'measures.rebased': 'began a chart anew',
  'measures.rebase-taken-out': 'let a chart go on as it was',
  'measures.settled': 'said how a chart is read',
  'measures.weeks-entered': 'entered figures of earlier weeks',
  'measures.taken-out': 'saved a chart or its figures as a file, for the team',
  'measures.taken-outside': 'saved a chart or its figures as a file, for readers outside the team',

  'history.taken-in': 'took in figures of the council’s own history',
  'history.meanings-said': 'said what the council’s words for an event mean',

  'reflection.session-planned': 'planned a reflective session',
  'reflection.session-changed': 'changed the plan of a reflective session',
  'reflection.session-called-off': 'called a reflective session off',
  'reflection.invitation-saved': 'saved the day of a reflective session as a file',
  'reflection.session-started': 'began a reflective session',
  'reflection.step-left': 'went on to the next step of a reflective session',
  'reflection.note-changed': 'changed a note of a reflective session',
  'reflection.who-came': 'said who came to a reflective session',
  'reflection.committed': 'undertook something in a reflective session',
  'reflection.point-released': 'released a learning point',
  'reflection.session-closed': 'closed a reflective session',
  'reflection.session-closed-with-note': 'changed the last note of a reflective session and closed it',
  'reflection.pack-kept': 'kept a pack of the team’s own',
  'reflection.pack-removed': 'put a pack of the team’s own away',
  'reflection.record-changed': 'changed a record of their own learning',
  'reflection.record-kept': 'kept a record of their own learning',
  'reflection.record-set-aside': 'put a record of their own learning aside',
  'reflection.record-taken-out': 'took a record of their own learning out',

  'imports.people-brought-in': 'brought people in from a spreadsheet',
  'imports.plans-brought-in': 'brought C2 plans in from a spreadsheet',
  'imports.weeks-brought-in': 'brought figures of earlier weeks in from a spreadsheet',
  'stories.begun': 'began a story of change',
  'stories.written': 'wrote in a story of change',
  'stories.asked': 'asked for a story of change to be checked',
  'stories.checked': 'checked a story of change',
  'stories.returned': 'sent a story of change back to its writer',
  'stories.consent-noted': 'wrote down what a person said to their story being told',
  'stories.put-away': 'put a story of change away',
  'stories.taken-up': 'took a story of change up again',
  'stories.taken-out': 'took a story of change out',

  'reports.taken-out': 'took a report out',

  'backups.restored': 'went back to a copy of our record',

  'huddles.started': 'started a huddle',
  'huddles.agenda-followed': 'the agenda followed what changed',
  'huddles.item-left': 'went on to the next item',
  'huddles.item-skipped': 'passed over an item',
  'huddles.item-moved': 'moved an item on the agenda',
  'huddles.item-added': 'added an item to the agenda',
  'huddles.chart-chosen': 'chose another chart to look at',
  'huddles.presenting-planned': 'said who presents next time',
  'huddles.presenting-unplanned': 'said that somebody does not present next time after all',
  'huddles.attendance-marked': 'said who is here',
  'huddles.visitor-added': 'welcomed a visitor',
  'huddles.chair-set': 'said who chairs and who writes',
  'huddles.note-kept': 'kept a note',
  'huddles.plan-reviewed': 'reviewed a C2 plan in the huddle',
  'huddles.spend-decided': 'kept what the team said to a spend',
  'huddles.left-waiting': 'left an item for another huddle',
  'huddles.round-begun': 'began the round on a C3 proposal',
  'huddles.overrule-asked': 'asked the team about the crisis block',
  'huddles.position-taken': 'took a position on a C3 proposal',
  'huddles.position-withdrawn': 'took a position back',
  'huddles.signed-off': 'kept the team’s sign-off of a C3 proposal',
  'huddles.returned': 'kept the team’s return of a C3 proposal',
  'huddles.pulse-added': 'said how the week felt',
  'huddles.closed': 'closed a huddle',
  'huddles.minutes-amended': 'added an amendment to the minutes',
  'huddles.minutes-copied': 'took a copy of the minutes out',
} as const;

/** What may be done, as the trail keeps it: `topic.what-was-done`, in the past tense. */
export type Verb = keyof typeof words;
/** The verbs of one topic, without it: `contact-recorded`. */
export type VerbOf<Topic extends string> = Verb extends infer Each
  ? Each extends `${Topic}.${infer What}`
    ? What
    : never
  : never;

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(words, verb);
}

/** What was done, in words; a verb of a program other than this one is read from its own name. */
export function wordVerb(verb: string): string {
  const [, done = verb, again] = /^(.*)\.(undone|redone)$/.exec(verb) ?? [];
  const said = isVerb(done) ? words[done] : done.replace(/^[^.]*\./, '').replaceAll('-', ' ');
  if (again === undefined) return said;
  return again === 'undone' ? `took back: ${said}` : `did again: ${said}`;
}

/** Every verb in whose words a word begins with what was typed, taken back and done again included. */
export function verbsMatching(typed: string): readonly string[] {
  return Object.keys(words)
    .flatMap((verb) => [verb, `${verb}.undone`, `${verb}.redone`])
    .filter((verb) => ` ${foldForFinding(wordVerb(verb))}`.includes(` ${typed}`));
}
