import { wordWays } from '../../../shared/domain/access/level-words';
import type { Member } from '../../../shared/domain/team/member';
import { PanelPart, PanelText } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Combo } from '../../components/speak/combo';
import { Refusal } from '../../components/speak/refusal';
import { useRead } from '../../lib/queries';
import { useDoing } from '../../telling/use-doing';

/** Whom a partner sees and by what, and who else they are named alongside. */
export function WorksWith({ member }: { readonly member: Member }) {
  const memberId = member.id;
  const people = useRead('access.works-with', { memberId }).data?.people ?? [];
  const all = useRead('people.list', { filter: 'everyone', find: '' }).data?.rows ?? [];
  const name = useDoing('access.name-alongside');
  const end = useDoing('access.end-alongside');
  const alongside = new Set(
    people.filter(({ ways }) => ways.includes('alongside')).map(({ person }) => person.id),
  );
  const items = all
    .filter(({ id }) => !alongside.has(id))
    .map(({ id, fullName, knownAs }) => ({ id, label: fullName, detail: knownAs }));
  const refused = name.refused ?? end.refused;
  return (
    <PanelPart title={`Whom ${member.calledName} sees`}>
      {people.length === 0 && (
        <PanelText soft>Nobody yet. Whoever they lead, cover or are named alongside stands here.</PanelText>
      )}
      {people.map(({ person, ways }) => (
        <PanelText key={person.id}>
          <bdi>{person.fullName}</bdi>, {wordWays(ways)}.{' '}
          {ways.includes('alongside') && (
            <LinkButton
              onPress={() => void end.run({ personId: person.id, memberId }, 'No longer alongside.')}
            >
              No longer alongside
            </LinkButton>
          )}
        </PanelText>
      ))}
      {refused !== null && <Refusal>{refused}</Refusal>}
      <Combo
        label="Name them alongside"
        small
        items={items}
        value={null}
        onChange={(personId) => {
          if (personId !== null) void name.run({ personId, memberId }, 'Named alongside.');
        }}
      />
    </PanelPart>
  );
}
