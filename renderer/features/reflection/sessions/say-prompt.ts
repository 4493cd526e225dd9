import type { SessionView } from '../../../../shared/contract/sessions';

/** What made somebody want a session, without what is the session's own. */
export function sayPrompt({
  promptedBy,
  promptedName,
}: Pick<SessionView, 'promptedBy' | 'promptedName'>): string {
  switch (promptedBy) {
    case 'measure':
      return `It comes from what we noticed on ${promptedName === '' ? 'a chart' : `“${promptedName}”`}.`;
    case 'huddle':
      return `It comes from a question of ${promptedName === '' ? 'a huddle' : promptedName}.`;
    case 'records':
      return 'It comes from reading records together.';
    case 'dilemma':
      return 'It comes from something one of us is turning over.';
    default:
      return '';
  }
}
