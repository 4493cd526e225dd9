import { addPerson } from '../../../electron/services/people/add-person';
import { checkStory } from '../../../electron/services/stories/answer-story';
import { beginStory } from '../../../electron/services/stories/begin-story';
import { readStory } from '../../../electron/services/stories/view-stories';
import { askForCheck, keepStory } from '../../../electron/services/stories/write-story';
import type { StoryView } from '../../../shared/contract/stories';
import { done } from '../done';
import type { TestTeam } from '../test-team';

export const words = {
  title: 'Back in her own kitchen',
  beginning: 'Una could not come down the stairs any more.',
  tried: 'We sat with her and asked what she would do first.',
  changed: 'She bakes on Fridays again, and the street knows it.',
  difference: 'That somebody came back when they said they would.',
};

/** Dorothy Hale, who got in touch; answers her id. */
export async function dorothyHale(team: TestTeam): Promise<string> {
  const person = {
    ...{ fullName: 'Dorothy Hale', knownAs: 'D.H.', dateOfBirth: '1941-03-18', address: '12 Mill Lane' },
    ...{ phone: '0121 496 0123', recordNumber: 'A221905', firstContactOn: '2026-01-05', leadWorkerId: null },
    whatWasSaid: 'Dorothy rang about the stairs. Grace rang back.',
  };
  return (await done(addPerson(team.acting(), person))).id;
}

/** Begun by Grace with the person’s yes; answers its id. */
export async function begun(team: TestTeam, personId: string): Promise<string> {
  const consent = { consent: 'yes', consentOn: '2026-03-10' } as const;
  return (await done(beginStory(team.acting(), { personId, called: 'Una', ...consent }))).id;
}

export function keep(team: TestTeam, storyId: string, changes: Partial<typeof words> = {}) {
  return keepStory(team.acting(), { storyId, called: 'Una', words: { ...words, ...changes } });
}

export function view(
  team: TestTeam,
  storyId: string,
  who: keyof TestTeam['ids'] = 'grace',
): Promise<StoryView> {
  return done(readStory(team.acting(who), { storyId }));
}

/** Written by Grace, checked by Tom. */
export async function checkedStory(team: TestTeam, personId: string): Promise<string> {
  const storyId = await begun(team, personId);
  await done(keep(team, storyId));
  await done(askForCheck(team.acting(), { storyId }));
  const { version } = await view(team, storyId);
  await done(checkStory(team.acting('tom'), { storyId, version }));
  return storyId;
}
