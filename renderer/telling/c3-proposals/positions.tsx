import type { PositionView } from '../../../shared/contract/c3-proposals';
import type { PositionKind } from '../../../shared/domain/c3-proposals/proposal';
import { wordPosition } from '../../../shared/domain/c3-proposals/proposal-words';
import { Sign, type SignName } from '../../components/marks/sign';
import css from './positions.module.css';

/** Agree is full, a reservation half, not yet open: a shape each, so that colour carries nothing. */
export const positionSigns = {
  agree: 'full',
  reservation: 'half',
  'not-yet': 'open',
} as const satisfies Readonly<Record<PositionKind, SignName>>;

const order: Readonly<Record<PositionKind, number>> = { 'not-yet': 0, reservation: 1, agree: 2 };

type Props = {
  readonly positions: readonly PositionView[];
  readonly nameOf?: (memberId: string) => string;
};

/** What each of us said, opened together: what asks for something first, then who agreed. */
export function Positions({ positions, nameOf }: Props) {
  const sorted = positions.toSorted((a, b) => order[a.position] - order[b.position]);
  const half = Math.ceil(sorted.length / 2);
  return (
    <div className={css.positions}>
      {[sorted.slice(0, half), sorted.slice(half)].map((column, i) => (
        <ul key={i === 0 ? 'first' : 'second'} className={css.column}>
          {column.map(({ memberId, name, position, reason }) => (
            <li key={memberId}>
              <b dir="auto">{nameOf?.(memberId) ?? name}</b>
              <Sign name={positionSigns[position]} />
              <span dir="auto">
                {wordPosition(position)}
                {reason !== '' && <small>{reason}</small>}
              </span>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
