import type { Projection } from '../../../shared/contract/wall';
import { WallFrame } from '../../components/wall/wall-frame';
import { WallAsk, WallSay, WallWhere } from '../../components/wall/wall-words';
import { MarkdownText } from '../../telling/markdown/markdown';
import { sampleOnWall } from './wall-where';

/** A section of a guide: its words, and in the panel which guide it is of. */
export function WallGuide({ projection }: { readonly projection: Extract<Projection, { kind: 'guide' }> }) {
  const { guideId, title, section, at, of, sample } = projection;
  return (
    <WallFrame
      about={`guide ${guideId} ${at}`}
      label={title}
      ask={
        <>
          <WallAsk>{title}</WallAsk>
          <WallWhere under={`${at} of ${of}`} mark={sample ? sampleOnWall : undefined}>
            Guide
          </WallWhere>
        </>
      }
    >
      <WallSay>{section.title}</WallSay>
      <MarkdownText text={section.body} on="wall" />
    </WallFrame>
  );
}
