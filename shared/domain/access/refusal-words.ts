import { assertNever } from '../outcome';
import { sayCount, startSentence } from '../text';
import { sayWait } from './level-words';
import type { Need } from './need';
import { type PinProblem, pinSigns } from './pin';
import type { AccessRefusal } from './refusals';

/** Only a facilitator does these; the sentence says what, and whom to ask. */
const forFacilitators: Readonly<Partial<Record<Need, string>>> = {
  'change-the-team': 'How the team works is changed by a facilitator. Nothing is changed; ask one of them.',
  'give-access': 'Who may see and do what is said by a facilitator. Nothing is changed; ask one of them.',
  'look-after-the-data':
    'Bringing data in and taking all of it out is done by a facilitator. Nothing is touched; ask one of them.',
};

const problems: Readonly<Record<PinProblem, string>> = {
  'too-short': `A PIN has at least ${pinSigns.least} signs: figures, letters or both.`,
  'too-long': `A PIN has at most ${pinSigns.most} signs.`,
  'too-common': 'That is one of the first PINs anybody would try. Choose another one.',
};

function wordLevelRefusal({ level, need }: Extract<AccessRefusal, { kind: 'not-for-your-level' }>): string {
  if (level === 'viewer') {
    return need === 'take-out'
      ? 'You are here to read: nothing is taken out in your name. A facilitator can change that.'
      : 'You are here to read: nothing is changed in your name. A facilitator can change what you may do.';
  }
  if (level === 'partner') {
    return 'You see the people you work with, and this is about others too. Ask somebody of the team, or a facilitator to name you alongside.';
  }
  return forFacilitators[need] ?? 'A facilitator does this. Nothing is changed; ask one of them.';
}

/** Why not, what is safe and what to do: worded once for every screen. */
export function wordAccessRefusal(refusal: AccessRefusal): string {
  switch (refusal.kind) {
    case 'say-who-first':
      return 'Say first who is at this computer. Until then nothing of the team is shown.';
    case 'not-for-your-level':
      return wordLevelRefusal(refusal);
    case 'pin-needed':
      return 'They have a PIN. Type it to go on.';
    case 'pin-wrong':
      return refusal.seconds > 0
        ? `That is not the PIN. Wait ${sayWait(refusal.seconds)}, then try again.`
        : `That is not the PIN. ${startSentence(sayCount(refusal.left, 'more try', 'more tries'))} before a wait.`;
    case 'pin-wait':
      return `There were too many wrong tries. Wait ${sayWait(refusal.seconds)}; a facilitator can take a forgotten PIN away.`;
    case 'pin-not-fit':
      return problems[refusal.problem];
    case 'no-pin':
      return 'There is no PIN to take away.';
    case 'last-facilitator':
      return 'The team needs one facilitator at least. Make somebody else one first.';
    case 'already-alongside':
      return 'They are named alongside already.';
    default:
      return assertNever(refusal);
  }
}
