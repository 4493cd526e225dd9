import { cx } from '../class-names';
import { ConversationMark } from '../marks/conversation-mark';
import { useThreadMark } from '../thread/use-thread-mark';
import type { Standing } from './time-events';
import css from './time-line.module.css';

type Props = {
  readonly standing: Standing;
  readonly order: number;
  readonly line: string;
  /** The line comes down from the rail to this mark. */
  readonly turns: boolean;
};

/** One event on the line. What it was is told on pointing, for events whose label had no room. */
export function TimeMark({ standing: { event, at }, order, line, turns }: Props) {
  const { mark } = event;
  const shape = mark === 'ring' || mark === 'dot' ? null : mark;
  const ref = useThreadMark({
    order,
    line,
    kind: event.loose ? 'loose' : 'gold',
    ...(turns && { turn: 'turn' }),
    // The line meets a shape at the left edge where it begins, so that it does not show through.
    ...(shape !== null && at < 0.02 && { x: 0 }),
  });
  const told = [event.when, event.title].filter((words) => typeof words === 'string').join(': ') || undefined;
  const style = { left: `${at * 100}%` };
  if (shape === null) {
    return <span ref={ref} className={cx(css.stop, mark === 'dot' && css.dot)} style={style} title={told} />;
  }
  return (
    <span ref={ref} className={cx(css.shape, at > 0.9 && css.back)} style={style} title={told}>
      <ConversationMark kind={shape} />
    </span>
  );
}
