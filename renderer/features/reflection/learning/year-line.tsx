import { useRef } from 'react';
import type { LearningRecordView, LearningYear } from '../../../../shared/contract/learning';
import { daysBetween, type LocalDate } from '../../../../shared/domain/dates';
import { monthNames, sayDate } from '../../../../shared/domain/dates-said';
import { daysInYear, isInYear } from '../../../../shared/domain/reflection/registration-year';
import { cx } from '../../../components/class-names';
import { ThreadMark } from '../../../components/thread/thread-mark';
import { useThreadMark } from '../../../components/thread/use-thread-mark';
import { placeLabels } from '../../../components/time/label-places';
import { TimeLabels } from '../../../components/time/time-labels';
import { useWidthInRem } from '../../../components/time/use-width';
import { titleOf } from './record-said';
import css from './year-line.module.css';

/** December first, as the year begins. */
const months = [monthNames[11], ...monthNames.slice(0, 11)];
/** In rem: the least and most room for a label's words, and the room between two. */
const room = { least: 4.5, most: 12, snug: 5, gap: 0.8 } as const;
/** Of the line's length: so near to today a month's name would stand under the word. */
const besideToday = 0.05;

type Props = { readonly year: LearningYear; readonly today: LocalDate };

/**
 * The registration year as one line, from 1 December to 30 November: gold up to today, and each record on its day. A
 * year that is over is gold to its end, and one to come has no gold yet.
 */
export function YearLine({ year, today }: Props) {
  const ruler = useRef<HTMLDivElement>(null);
  const width = useWidthInRem(ruler, 'line');
  const days = daysInYear(year);
  const share = (day: LocalDate): number =>
    Math.min(Math.max(daysBetween(year.from, day) / (days - 1), 0), 1);
  const isNow = isInYear(year, today);
  const past = year.records.filter(({ on }) => on <= today);
  const labels =
    width === null
      ? []
      : placeLabels(
          year.records.map(({ on }) => ({ at: Math.max(share(on) * width - 0.6, 0), weight: 1 })),
          { ...room, width },
        );
  const percent = (part: number) => ({ left: `${part * 100}%` });
  const first = (at: number): LocalDate =>
    at === 0 ? year.from : `${year.ends}-${String(at).padStart(2, '0')}-01`;
  return (
    <section className={css.year} aria-label={`1 December ${year.ends - 1} to 30 November ${year.ends}`}>
      <div className={css.months} aria-hidden="true">
        {months.map((month, at) => (
          <span key={month} className={cx(at % 3 !== 0 && css.between)} style={percent(share(first(at)))}>
            {isNow && Math.abs(share(first(at)) - share(today)) < besideToday ? '' : month?.slice(0, 3)}
          </span>
        ))}
        {isNow && (
          <span className={css.today} style={percent(share(today))}>
            today
          </span>
        )}
      </div>
      <div className={css.line} ref={ruler} aria-hidden="true">
        <i className={css.whole} />
        {months.map((month, at) => (
          <i key={month} className={css.tick} style={percent(share(first(at)))} />
        ))}
        <ThreadMark order={100} turn="turn" className={css.start} />
        {year.records.map((record) => (
          <RecordMark
            key={record.id}
            record={record}
            order={record.on > today ? null : 101 + past.indexOf(record)}
            at={share(record.on)}
          />
        ))}
        <span className={css.now} style={percent(share(today))}>
          <ThreadMark order={101 + past.length} {...(isNow && { now: 'large' })} />
        </span>
      </div>
      <TimeLabels
        inWords="Records of this year"
        places={labels}
        events={year.records.map((record) => ({
          ...{ id: record.id, day: 0, mark: 'dot' },
          when: sayDate(record.on, today),
          words: record.state,
        }))}
      />
      {year.records.length > 0 && <Key />}
    </section>
  );
}

type MarkProps = { readonly record: LearningRecordView; readonly order: number | null; readonly at: number };

function RecordMark({ record, order, at }: MarkProps) {
  const ref = useThreadMark(order === null ? null : { order });
  const kept = record.state === 'kept';
  return (
    <span
      ref={ref}
      className={cx(css.mark, kept && css.kept, kept && record.withPeer && css.peer)}
      style={{ left: `${at * 100}%` }}
      title={titleOf(record)}
    />
  );
}

function Key() {
  return (
    <p className={css.key} aria-hidden="true">
      <span>
        <i className={css.mark} /> draft
      </span>
      <span>
        <i className={cx(css.mark, css.kept)} /> kept
      </span>
      <span>
        <i className={cx(css.mark, css.kept, css.peer)} /> kept, with a colleague’s reflection
      </span>
    </p>
  );
}
