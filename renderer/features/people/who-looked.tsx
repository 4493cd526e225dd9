import type { PersonLabel } from '../../../shared/contract/labels';
import { sayCount } from '../../../shared/domain/text';
import { LinkButton } from '../../components/speak/buttons';

type Props = {
  readonly people: readonly PersonLabel[];
  /** How many more it was looked for. */
  readonly others: number;
  readonly onOpen: (personId: string) => void;
};

/** Whom it was looked for, the last first; a gap may be about nobody in particular. */
export function WhoLooked({ people, others, onOpen }: Props) {
  if (people.length === 0) return 'nobody in particular';
  return (
    <>
      {people.map(({ id, fullName }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <LinkButton onPress={() => onOpen(id)}>{fullName}</LinkButton>
        </span>
      ))}
      {others > 0 && ` and ${sayCount(others, 'other')}`}
    </>
  );
}
