import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ProposalsList } from '../../../shared/contract/c3-proposals';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Choices } from '../../components/speak/choices';
import { Combo } from '../../components/speak/combo';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useRead } from '../../lib/queries';
import { useDoing } from '../../telling/use-doing';

/** Who a new proposal is for: somebody whose C1s or C2 lead here, or somebody else. */
export function BeginProposal({ mayNeedOne }: { readonly mayNeedOne: ProposalsList['mayNeedOne'] }) {
  const [, go] = useLocation();
  const [personId, setPersonId] = useState<string | null>(null);
  const begin = useDoing('c3-proposals.begin');
  const people = useRead('people.list', { filter: 'everyone', find: '' }).data?.rows ?? [];
  const offered = mayNeedOne.slice(0, 4);
  const take = async (): Promise<void> => {
    if (personId === null) return;
    const begun = await begin.run({ personId });
    if (begun !== null) go(`/c3-proposals/${begun.id}`);
  };
  return (
    <Panel
      label="A new proposal"
      foot={
        <>
          {begin.refused !== null && <Refusal>{begin.refused}</Refusal>}
          <GoButton
            onGo={() => void take()}
            busy={begin.busy}
            {...(personId === null && { waiting: 'choose a person first' })}
          >
            Begin a proposal
          </GoButton>
          <Safe>It stays a draft until you say it is ready.</Safe>
        </>
      }
    >
      <PanelTop kicker="When someone needs us to stay">Who is it for?</PanelTop>
      {offered.length > 0 && (
        <Choices
          label="Who it may be for"
          plainLabel
          choices={offered.map(({ person, why }) => ({
            value: person.id,
            label: person.fullName,
            sentence: why,
          }))}
          value={offered.some(({ person }) => person.id === personId) ? personId : null}
          onChange={setPersonId}
        />
      )}
      <Combo
        label="Somebody else"
        small
        items={people
          .filter(({ standing }) => standing.kind !== 'C2')
          .map(({ id, fullName, knownAs }) => ({ id, label: fullName, detail: knownAs }))}
        value={offered.some(({ person }) => person.id === personId) ? null : personId}
        onChange={setPersonId}
      />
      <PanelText soft>
        Someone in an open C2 plan is not listed. We never plan long-term in a crisis.
      </PanelText>
    </Panel>
  );
}
