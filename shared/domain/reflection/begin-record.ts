import type { LocalDate } from '../dates';
import { sayNumber } from '../say-dates';
import { sayList } from '../text';
import type { Standard } from './learning-record';
import type { LearningContent } from './record-complete';

/** What a session tells of itself to the record of one member who was there. */
export interface SessionFacts {
  readonly sessionName: string;
  readonly purpose: string;
  readonly learning: readonly string[];
  readonly on: LocalDate;
  /** How long it took; 0 where nobody knows. */
  readonly minutes: number;
  /** Whether this member presented. */
  readonly presented: boolean;
  /** The disciplines of the others who were here, one for each of them. */
  readonly peers: readonly string[];
  /** What this member undertook in it. */
  readonly undertook: readonly string[];
}

/** What somebody brings and not what they are: `lived experience`. */
const isExperience = (discipline: string): boolean => /\bexperience$/i.test(discipline);

function many(discipline: string): string {
  if (isExperience(discipline)) return `people with ${discipline}`;
  if (/[^aeiou]y$/i.test(discipline)) return `${discipline.slice(0, -1)}ies`;
  return /s$/i.test(discipline) ? discipline : `${discipline}s`;
}

function one(discipline: string): string {
  if (isExperience(discipline)) return `somebody with ${discipline}`;
  // Letters are said one by one: `an OT`, `a GP`.
  const letters = /^[A-Z]{2,}\b/.test(discipline);
  const vowel = letters ? /^[AEFHILMNORSX]/.test(discipline) : /^[aeiou]/i.test(discipline);
  return `${vowel ? 'an' : 'a'} ${discipline}`;
}

/** `an occupational therapist and two social workers`: disciplines and counts, never who they are. */
export function sayPeers(disciplines: readonly string[]): string {
  const named = disciplines.map((discipline) => discipline.trim() || 'colleague');
  const groups = Map.groupBy(named, (discipline) => discipline.toLowerCase());
  return sayList(
    [...groups.values()].map(([first = '', ...others]) =>
      others.length === 0 ? one(first) : `${sayNumber(others.length + 1)} ${many(first)}`,
    ),
  );
}

/** What any session with colleagues speaks to, and what presenting one's own work adds. */
function suggested({ presented, peers }: SessionFacts): readonly Standard[] {
  return [...(presented ? (['4.1'] as const) : []), ...(peers.length > 0 ? (['4.5'] as const) : []), '4.7'];
}

function endSentence(text: string): string {
  const said = text.trim();
  return said === '' || /[.!?…]$/.test(said) ? said : `${said}.`;
}

/** The draft of a record from what is known of a session; what was learned is the member's own to say. */
export function beginRecord(facts: SessionFacts): LearningContent {
  const { sessionName, purpose, learning, on, minutes, presented, peers, undertook } = facts;
  const long = minutes > 0 ? `, ${minutes} minutes` : '';
  const did = presented ? 'I presented something of my own work.' : '';
  const aims = learning.map((aim) => `- ${aim.trim()}`);
  return {
    on,
    activity: `Reflective session in the team${long}`,
    what: [endSentence(sessionName), endSentence(purpose), did].filter((said) => said !== '').join(' '),
    why: aims.length === 0 ? '' : ['We set out to learn:', ...aims].join('\n'),
    forPractice: undertook.map((what) => endSentence(`I undertook: ${what}`)).join('\n'),
    ...{ learned: '', forPeople: '' },
    withPeer: peers.length > 0,
    peerWith: sayPeers(peers),
    standards: JSON.stringify(suggested(facts)),
  };
}
