/**
 * What a member may see and do in the program. It is no rank and no profession (`MemberRole`): in the huddle everybody
 * has the same say.
 */
export const accessLevels = ['facilitator', 'member', 'partner', 'viewer'] as const;
export type AccessLevel = (typeof accessLevels)[number];
