import { z } from 'zod';
import { read } from './call';
import type { PersonLabel } from './labels';

export interface SearchHit {
  readonly kind:
    | 'person'
    | 'conversation'
    | 'c2-plan'
    | 'c3-proposal'
    | 'action'
    | 'connection'
    | 'gap'
    | 'minutes'
    | 'learning-point'
    | 'member';
  readonly id: string;
  /** Where Enter leads. */
  readonly to: string;
  readonly title: string;
  /** The words around the match. */
  readonly excerpt: string;
  readonly person: PersonLabel | null;
  readonly mark: 'C0' | 'C1' | 'C2' | 'C3' | null;
  readonly on: string | null;
  readonly flagged: string | null;
}

export const searchCalls = {
  'search.everything': read<readonly SearchHit[]>()(z.strictObject({ find: z.string().max(200) })),
} as const;
