import type { PersonLabel } from '../../../shared/contract/labels';
import { LinkButton } from '../../components/speak/buttons';

type Props = {
  readonly looked: readonly { readonly person: PersonLabel | null }[];
  readonly onOpen: (personId: string) => void;
};

/** Whom it was looked for, each once; a gap may be about nobody in particular. */
export function WhoLooked({ looked, onOpen }: Props) {
  const people = new Map(looked.flatMap(({ person }) => (person === null ? [] : [[person.id, person]])));
  if (people.size === 0) return 'nobody in particular';
  return [...people.values()].map(({ id, fullName }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <LinkButton onPress={() => onOpen(id)}>{fullName}</LinkButton>
    </span>
  ));
}
