import type { ChartSaid } from '../../../shared/domain/measures/say-chart';
import css from './answer.module.css';

/** What the chart shows, before it is seen: in plain sentences. */
export function Answer({ said }: { readonly said: ChartSaid }) {
  return (
    <p className={css.answer}>
      <b>{said.lead}</b> {said.rest}
    </p>
  );
}
