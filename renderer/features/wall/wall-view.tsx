import type { Projection } from '../../../shared/contract/wall';
import { Blank } from '../../components/wall/wall-frame';
import { WallGuide } from './wall-guide';
import { WallItemView } from './wall-item';
import { WallPresented } from './wall-presented';
import { WallSessionView } from './wall-session';
import { WallWaiting } from './wall-waiting';

/** What the room reads: one thing at a time, by the labels agreed for the wall. */
export function WallView({ projection }: { readonly projection: Projection }) {
  switch (projection.kind) {
    case 'blank':
      return <Blank />;
    case 'nothing':
      return <WallWaiting projection={projection} />;
    case 'chart':
      return <WallPresented projection={projection} />;
    case 'session':
      return <WallSessionView projection={projection} />;
    case 'guide':
      return <WallGuide projection={projection} />;
    case 'item':
      return <WallItemView projection={projection} />;
  }
}
