import type { MemberRole } from './member';

const roles: Readonly<Record<string, string>> = {
  practitioner: 'practitioner',
  'team-lead': 'team lead',
  'advanced-practitioner': 'advanced practitioner',
  partner: 'partner',
  manager: 'manager',
} satisfies Readonly<Record<MemberRole, string>>;

/** What a member is in the team; it gives a position no weight. */
export function wordRole(role: string): string {
  return roles[role] ?? role;
}
