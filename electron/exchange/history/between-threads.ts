import type { PutTogether } from '../../services/history/put-together';
import type { Staged, StageJob, StageProgress, TogetherJob } from '../../services/history/work';

export type Job =
  | { readonly kind: 'stage'; readonly job: StageJob }
  | { readonly kind: 'together'; readonly job: TogetherJob };

/** Said by the thread. Of a fault it says where and what code it had, and nothing that may be somebody's words. */
export type Said =
  | { readonly kind: 'progress'; readonly progress: StageProgress }
  | { readonly kind: 'staged'; readonly staged: Staged }
  | { readonly kind: 'together'; readonly together: PutTogether };
