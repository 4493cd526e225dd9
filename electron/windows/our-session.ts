import { type Session, session } from 'electron';

/**
 * The one session that our windows have. It lives in memory: Chromium keeps no page, no storage and no cookie of it on
 * the disk, and nothing that a team wrote outlives the program but in the team's own file.
 */
export function ourSession(): Session {
  return session.fromPartition('golden-thread');
}
