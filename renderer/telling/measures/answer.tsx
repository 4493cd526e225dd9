import type { ChartSaid } from '../../../shared/domain/measures/say-chart';
import { sayNumber } from '../../../shared/domain/say-dates';
import { startSentence } from '../../../shared/domain/text';
import css from './answer.module.css';

type Props = {
  readonly said: ChartSaid;
  /** Most weeks are shares of fewer than five. */
  readonly small: boolean;
  /** Who still waits, where the measure knows of it. */
  readonly waiting: number;
};

/** What the chart shows, before it is seen: in plain sentences. */
export function Answer({ said, small, waiting }: Props) {
  return (
    <p className={css.answer}>
      <b>{said.lead}</b> {said.rest}
      {waiting > 0 &&
        ` ${startSentence(sayNumber(waiting))} ${waiting === 1 ? 'person is' : 'people are'} still waiting for a first conversation.`}
      {small && ' Most weeks are fewer than five: read each as the count it is.'}
    </p>
  );
}
