import { useState } from 'react';
import { PanelPart } from '../../components/frame/panel';
import { Chips } from '../../components/speak/chips';
import { Safe } from '../../components/speak/panel-words';
import { ask } from '../../lib/bridge';
import { TakeDocumentOut } from '../../telling/documents/take-document-out';
import { useDoing } from '../../telling/use-doing';

/** Closed minutes as a file or as plain text, alone or with all that they rest on. */
export function TakeMinutesOut({ huddleId }: { readonly huddleId: string }) {
  const [chosen, setChosen] = useState<readonly 'appendix'[]>([]);
  const saving = useDoing('minutes.save-as');
  const copying = useDoing('minutes.copy');
  const what = { huddleId, appendix: chosen.length > 0 };
  return (
    <PanelPart title="Take a copy">
      <Chips
        label="With the minutes"
        plainLabel
        many
        chips={[{ value: 'appendix', label: 'With an appendix' }]}
        value={chosen}
        onChange={setChosen}
      />
      <TakeDocumentOut
        document={() => ask('minutes.document', what)}
        saveAs={(as) => saving.run({ ...what, as })}
        copy={() => copying.run(what)}
        detail="People stand as their known-as labels."
        refused={saving.refused ?? copying.refused}
      />
      <Safe>
        The appendix has the proposals we decided and the plans we reviewed, whole, and who does what. People
        stand as their known-as labels. That a copy was taken is kept in the trail.
      </Safe>
    </PanelPart>
  );
}
