import { assertNever } from '../outcome';
import { sayList } from '../text';
import type { ReflectionRefusal } from './refusals';

const unsafe = {
  html: 'holds HTML, which is not shown. Write it as plain words; lists, bold and headings are fine',
  link: 'holds a link. Nothing here leads to the web: write what people need to know instead',
} as const;

/** What happened, what is safe, and what to do next. `nameOf` says what a member is called. */
export function wordReflectionRefusal(
  refusal: ReflectionRefusal,
  nameOf: (memberId: string) => string,
): string {
  switch (refusal.kind) {
    case 'nobody-invited':
      return 'A session needs at least two people. Say who is asked to come.';
    case 'nobody-here':
      return 'Nobody is marked as here. Say who came; then it can begin.';
    case 'day-gone-by':
      return 'That day has gone by. Choose today or a day to come; the rest is kept.';
    case 'left-the-team': {
      const role = refusal.as === 'presenter' ? 'present' : 'lead it';
      return `${nameOf(refusal.memberId)} has left the team and cannot ${role}. Choose somebody else; the rest is kept.`;
    }
    case 'presenter-needed':
      return 'Somebody presents in this session. Say who; the rest is kept.';
    case 'session-running':
      return 'A session is running already. Join it, or close it first.';
    case 'session-not-running':
      return 'This session is not running. Start it first; what was planned is kept.';
    case 'session-begun':
      return 'This session has begun, so its plan stays as it is.';
    case 'session-over':
      return 'This session is over. What was said in it stays in it.';
    case 'session-not-over':
      return 'This session is not over yet. Close it first; then each of you takes your learning away.';
    case 'was-not-there':
      return 'A record is begun for those who were there. What you learned elsewhere you write down under My learning.';
    case 'session-is-theirs':
      return 'What was said there belongs to those who were asked to come.';
    case 'nothing-is-written':
      return 'Nothing of this session is written down. That was agreed when it was planned.';
    case 'pack-name-taken':
      return `There is a pack called “${refusal.name}” already. Give this one a name of its own.`;
    case 'pack-is-the-programs':
      return 'This pack comes with the program and stays as it is. Copy it; the copy is yours to change.';
    case 'pack-unsafe':
      return `${refusal.where} ${unsafe[refusal.holds]}.`;
    case 'record-incomplete':
      return `Still missing: ${sayList(refusal.missing)}. What is written is kept as a draft.`;
    default:
      return assertNever(refusal);
  }
}
