import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { InContactWeeks } from '../../../../shared/domain/measures/in-contact-words';
import { shortMonthOf, weeksThatBeginMonths } from '../../../telling/months-of-weeks';

type Props = { readonly weeks: InContactWeeks };

/**
 * Plans open each week as an outline, those in contact as what is filled of it: with few plans a rate misleads, so
 * the counts themselves are drawn (design 3).
 */
export function InContactChart({ weeks }: Props) {
  const most = Math.max(...weeks.map(({ open }) => open), 1);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 900, height: 360 }}>
      <ComposedChart
        data={[...weeks]}
        margin={{ top: 12, right: 128, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="week"
          ticks={[...weeksThatBeginMonths(weeks)]}
          tickFormatter={shortMonthOf}
          stroke="var(--line-strong)"
          tick={{ fill: 'var(--ink-2)', fontSize: '0.9375rem' }}
          tickLine={false}
        />
        <YAxis
          domain={[0, most]}
          allowDecimals={false}
          width={44}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--ink-2)', fontSize: '0.9375rem' }}
        />
        <ReferenceLine y={0} stroke="var(--line-strong)" />
        <Area
          dataKey="inContact"
          type="linear"
          stroke="none"
          fill="var(--chart-improve)"
          fillOpacity={0.18}
          isAnimationActive={false}
        />
        <Line
          dataKey="open"
          type="linear"
          stroke="var(--ink)"
          strokeWidth={2}
          strokeDasharray="5 4"
          dot={false}
          isAnimationActive={false}
          label={<EndLabel weeks={weeks} words="open" />}
        />
        <Line
          dataKey="inContact"
          type="linear"
          stroke="var(--improve)"
          strokeWidth={3}
          dot={{ r: 3.5, fill: 'var(--improve)', stroke: 'none' }}
          isAnimationActive={false}
          label={<EndLabel weeks={weeks} words="in contact" />}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

type LabelProps = {
  readonly weeks: InContactWeeks;
  readonly words: string;
  readonly index?: number;
  readonly x?: number;
  readonly y?: number;
};

/** Each line carries its name at its end, so that colour alone says nothing. */
function EndLabel({ weeks, words, index = -1, x = 0, y = 0 }: LabelProps) {
  const last = weeks.at(-1);
  if (index !== weeks.length - 1 || last === undefined) return null;
  const same = last.open === last.inContact;
  if (same && words === 'open') return null;
  const below = words === 'in contact' && !same && last.open - last.inContact < 2;
  return (
    <text x={x + 10} y={y + (below ? 14 : 5)} fill="var(--ink)" fontSize="0.9375rem" fontWeight={650}>
      {same ? 'all in contact' : words}
    </text>
  );
}
