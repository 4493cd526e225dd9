import type { CallName } from '../../../shared/contract';
import type { GuideRow, PackRow } from '../../../shared/contract/packs';
import type { tell as tellCall } from '../../lib/bridge';
import type { OpenDevice } from '../../lib/use-device';
import { callOf } from '../../telling/place-needs';

export interface Command {
  readonly id: string;
  readonly words: string;
  /** The key that does it without the palette. */
  readonly hint?: string;
  readonly take: () => void;
  /** Whoever may not make this call is not offered the command. */
  readonly needs?: CallName;
}

type With = {
  readonly device: OpenDevice;
  /** Where we are: commands about the person whose page this is come first. */
  readonly path: string;
  readonly guides: readonly Pick<GuideRow, 'id' | 'title'>[];
  readonly packs: readonly Pick<PackRow, 'id' | 'name'>[];
  readonly go: (to: string) => void;
  readonly undoLast: () => void;
  readonly startHuddle: () => void;
  readonly tell: typeof tellCall;
};

/** Everything that can be done from anywhere, in words; those about the page we are on first. */
export function commandsFor({
  device,
  path,
  guides,
  packs,
  go,
  undoLast,
  startHuddle,
  tell,
}: With): readonly Command[] {
  const leads = (to: string): Pick<Command, 'take' | 'needs'> => ({ take: () => go(to), needs: callOf(to) });
  const personId = /^\/people\/([0-9a-z-]+)$/.exec(path)?.[1];
  const here: readonly Command[] =
    personId === undefined || personId === 'new'
      ? []
      : [
          {
            id: 'conversation',
            words: 'Write down a conversation with them',
            ...leads(`/people/${personId}/conversation`),
          },
          {
            id: 'story',
            words: 'Tell this as a story of change',
            ...leads(`/stories/new/${personId}`),
          },
          { id: 'plan', words: 'Open a C2 plan for them', ...leads(`/people/${personId}/c2-plan`) },
        ];
  const session = device.runningSession;
  const members = device.members.filter((member) => member.leftOn === null);
  return [
    ...here,
    ...(device.runningHuddleId === null
      ? [{ id: 'start', words: 'Start the huddle', take: startHuddle, needs: 'huddles.start' as const }]
      : [
          {
            id: 'huddle',
            words: 'Go on with the huddle',
            ...leads(`/huddle/${device.runningHuddleId}`),
          },
        ]),
    ...(session === null
      ? []
      : [
          {
            id: 'session',
            words: 'Go on with the reflective session',
            ...leads(`/reflection/session/${session.id}`),
          },
        ]),
    { id: 'new-person', words: 'Write down somebody new', hint: 'A', ...leads('/people/new') },
    {
      id: 'undo',
      words: 'Take back what I did last',
      hint: 'Ctrl Z',
      take: undoLast,
      needs: 'audit.last-undoable',
    },
    {
      id: 'wall',
      words: device.wall === 'closed' ? 'Show the wall' : 'Take the wall away',
      hint: 'W',
      take: () => void tell(device.wall === 'closed' ? 'wall.show' : 'wall.hide', {}),
      needs: 'wall.show',
    },
    {
      id: 'blank',
      words: device.wall === 'blank' ? 'Show the wall again' : 'Blank the wall',
      hint: 'B',
      take: () => void tell('wall.turn', {}),
      needs: 'wall.turn',
    },
    { id: 'week', words: 'This week', hint: 'Alt 1', ...leads('/') },
    { id: 'people', words: 'People', hint: 'Alt 2', ...leads('/people') },
    { id: 'gaps', words: 'What we looked for and did not find', ...leads('/gaps') },
    { id: 'plans', words: 'C2 plans', hint: 'Alt 3', ...leads('/c2-plans') },
    { id: 'proposals', words: 'C3 proposals', hint: 'Alt 4', ...leads('/c3-proposals') },
    { id: 'data', words: 'Our data', hint: 'Alt 5', ...leads('/data') },
    {
      id: 'council-history',
      words: 'Take in our council’s history (Client Level Data)',
      ...leads('/data/council-history'),
    },
    { id: 'report', words: 'A report for a panel or a manager', ...leads('/report') },
    { id: 'stories', words: 'Stories of change', ...leads('/stories') },
    { id: 'reflection', words: 'Reflection: our sessions', hint: 'Alt 6', ...leads('/reflection') },
    { id: 'plan-session', words: 'Plan a session to reflect in', ...leads('/reflection/plan') },
    { id: 'actions', words: 'Actions', ...leads('/actions') },
    { id: 'minutes', words: 'Minutes', ...leads('/minutes') },
    {
      id: 'packs',
      words: 'Packs: what a reflective session is held from',
      ...leads('/reflection/packs'),
    },
    { id: 'guides', words: 'Guides', ...leads('/guides') },
    ...packs.map(({ id, name }) => ({
      id: `pack ${id}`,
      words: `Pack: ${name}`,
      ...leads(`/reflection/packs/${id}`),
    })),
    ...guides.map(({ id, title }) => ({
      id: `guide ${id}`,
      words: `Guide: ${title}`,
      ...leads(`/guides/${id}`),
    })),
    { id: 'learning', words: 'My learning', ...leads('/reflection/learning') },
    { id: 'settings', words: 'Settings: our team and how we decide', ...leads('/settings') },
    { id: 'access', words: 'Who may see what, and my PIN', ...leads('/settings/access') },
    { id: 'look', words: 'Settings: words, size and colour', ...leads('/settings/look') },
    {
      id: 'sharing',
      words: 'Settings: what is seen when a screen is shared',
      take: () => go('/settings/sharing'),
    },
    {
      id: 'bring-in',
      words: 'Start from your spreadsheet: bring in people, C2 plans or figures',
      ...leads('/settings/bring-in'),
    },
    {
      id: 'keys',
      words: 'Who can open our record: passphrase and recovery key',
      ...leads('/settings/keys'),
    },
    { id: 'lock', words: 'Lock', hint: 'Ctrl L', take: () => void tell('keys.lock', {}) },
    { id: 'record', words: 'Check that our record is whole', ...leads('/settings/record') },
    { id: 'trail', words: 'What was changed, and when', ...leads('/settings/trail') },
    {
      id: 'everything',
      words: 'Take everything with you: all of the team’s data as a file',
      ...leads('/settings/everything'),
    },
    {
      id: 'copies',
      words: 'Copies of our record: make one, go back to one, a second place',
      ...leads('/settings/copies'),
    },
    { id: 'exports', words: 'What was taken out, and when', ...leads('/settings/exports') },
    ...(['light', 'dark', 'contrast'] as const).map((theme) => ({
      id: `theme ${theme}`,
      words: theme === 'contrast' ? 'High contrast' : `${theme === 'dark' ? 'Dark' : 'Light'} screen`,
      take: () => void tell('device.set-appearance', { ...device.appearance, theme }),
    })),
    ...members.map((member) => ({
      id: `act-as ${member.id}`,
      words: `${member.name} is at this computer`,
      // Whoever has a PIN is asked for it.
      take: () =>
        device.withPin.includes(member.id)
          ? go(`/who/${member.id}`)
          : void tell('device.act-as', { memberId: member.id }),
    })),
    {
      id: 'leave',
      words: device.team.sample ? 'Leave the sample team' : 'Close this team',
      take: () => void tell('device.leave-team', {}),
    },
  ];
}
