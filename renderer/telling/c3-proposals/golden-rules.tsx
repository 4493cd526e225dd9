import type { RuleCheck } from '../../../shared/contract/c3-proposals';
import { CheckList } from '../../components/words/check-list';

/** The golden rules as plain sentences: a tick, or a flag with what is missing (design 1). */
export function GoldenRules({ rules }: { readonly rules: readonly RuleCheck[] }) {
  return (
    <CheckList
      items={rules.map(({ rule, kept, words }) => ({ id: rule, state: kept ? 'tick' : 'flag', words }))}
    />
  );
}
