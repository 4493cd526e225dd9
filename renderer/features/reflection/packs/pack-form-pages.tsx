import { useRead } from '../../../lib/queries';
import { emptyPack } from './pack-draft';
import { PackForm } from './pack-form';

/** A pack of our own from blank, or from a copy of another. */
export function NewPackPage({ from }: { readonly from: string | null }) {
  if (from !== null) return <CopyPack from={from} />;
  return (
    <PackForm
      draftKey="pack/new"
      packId={null}
      copiedFrom={null}
      fresh={emptyPack}
      whose="A pack of our own"
      backTo="/reflection/packs"
    />
  );
}

function CopyPack({ from }: { readonly from: string }) {
  const { data, error } = useRead('packs.read', { packId: from });
  if (error !== null) throw error;
  if (data === undefined) return null;
  return (
    <PackForm
      draftKey={`pack/copy/${from}`}
      packId={null}
      copiedFrom={from}
      // A name is one pack’s; this one says at once that it is ours.
      fresh={{ ...data.pack, name: `${data.name.slice(0, 50)}, our way` }}
      whose={`A copy of “${data.name}”`}
      backTo={`/reflection/packs/${from}`}
    />
  );
}

/** One of the team’s own, changed where it stands. */
export function EditPackPage({ packId }: { readonly packId: string }) {
  const { data, error } = useRead('packs.read', { packId });
  if (error !== null) throw error;
  if (data === undefined) return null;
  return (
    <PackForm
      draftKey={`pack/${packId}`}
      packId={packId}
      copiedFrom={data.copiedFrom}
      fresh={data.pack}
      whose="A pack of our own"
      backTo={`/reflection/packs/${packId}`}
    />
  );
}
