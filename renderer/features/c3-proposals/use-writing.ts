import { useCallback, useEffect, useRef } from 'react';
import type { ProposalView } from '../../../shared/contract/c3-proposals';
import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';
import { tell } from '../../lib/bridge';
import { useDraft } from '../../lib/use-draft';

type Change = Partial<ProposalContent>;

function parse(json: unknown): Change | null {
  // Only this page writes this key; the main process parses every field again before it is kept.
  return typeof json === 'object' && json !== null ? (json as Change) : null;
}

const nothing: Change = {};

/** How long after the last key press a part is recorded, audit included; every key press is kept as a draft before. */
const recordAfterMs = 1500;

/**
 * A proposal as it is being written over several days: what is recorded, with what was typed since on top. Typing is
 * kept at once as a draft; a pause, another part or leaving the page records it.
 */
export function useWriting(proposal: ProposalView) {
  const draft = useDraft<Change>(`c3-proposal/${proposal.id}`, parse, nothing);
  const waiting = useRef<{ timer: number; change: Change } | null>(null);
  const { forget, change: keepDraft } = draft;

  const record = useCallback(async (): Promise<void> => {
    if (waiting.current === null) return;
    const { timer, change } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = null;
    const outcome = await tell('c3-proposals.write', { proposalId: proposal.id, change: mutable(change) });
    if (outcome.ok && waiting.current === null) forget();
  }, [proposal.id, forget]);

  useEffect(
    () => () => {
      void record();
    },
    [record],
  );

  const typed = draft.body ?? nothing;
  const unrecorded = draft.body !== null && Object.keys(draft.body).length > 0;
  useEffect(() => {
    // What was typed before a crash is recorded when the page is there again, as after any pause.
    if (!unrecorded || waiting.current !== null) return;
    waiting.current = { change: typed, timer: window.setTimeout(() => void record(), recordAfterMs) };
  }, [unrecorded, typed, record]);
  const change = useCallback(
    (part: Change): void => {
      const next = { ...typed, ...part };
      keepDraft(next);
      if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
      waiting.current = { change: next, timer: window.setTimeout(() => void record(), recordAfterMs) };
    },
    [typed, keepDraft, record],
  );

  const content: ProposalContent = { ...proposal.content, ...typed };
  return { content, change, record, loaded: draft.body !== null };
}

/** The contract's lists can be written to; what is typed cannot. */
function mutable(change: Change) {
  const { alternatives, outcomes, linkedConversationIds, linkedPlanIds, ...rest } = change;
  return {
    ...rest,
    ...(alternatives !== undefined && { alternatives: alternatives.map((each) => ({ ...each })) }),
    ...(outcomes !== undefined && { outcomes: outcomes.map((each) => ({ ...each })) }),
    ...(linkedConversationIds !== undefined && { linkedConversationIds: [...linkedConversationIds] }),
    ...(linkedPlanIds !== undefined && { linkedPlanIds: [...linkedPlanIds] }),
  };
}
