import { useState } from 'react';
import { PanelPart } from '../../components/frame/panel';
import { useToast } from '../../components/over/toasts';
import { ButtonRow, SecondaryButton } from '../../components/speak/buttons';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';

/** The decision as plain text, to paste into the council’s own record of this person. */
export function NoteToPaste({ proposalId }: { readonly proposalId: string }) {
  const toast = useToast();
  const [copied, setCopied] = useState(false);
  const copying = useDoing('c3-proposals.copy-note');
  const copy = async (): Promise<void> => {
    if ((await copying.run({ proposalId })) === null) return;
    setCopied(true);
    toast({
      words: 'Copied, ready to paste.',
      detail: 'It bears their name: paste it into their own record.',
    });
  };
  return (
    <PanelPart title="For the council’s record">
      <ButtonRow>
        <SecondaryButton onPress={() => void copy()} hint="T">
          {copied ? 'Copied as plain text' : 'Plain text, to paste'}
        </SecondaryButton>
      </ButtonRow>
      {copying.refused !== null && <Refusal>{copying.refused}</Refusal>}
      <Safe>With names, because the record is theirs. That a copy was taken is kept in the trail.</Safe>
    </PanelPart>
  );
}
