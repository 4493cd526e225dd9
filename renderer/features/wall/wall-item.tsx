import type { ReactNode } from 'react';
import type { Projection, WallItem } from '../../../shared/contract/wall';
import { WallFrame } from '../../components/wall/wall-frame';
import { WallWhere } from '../../components/wall/wall-words';
import { WallActions, WallActionsAsk } from './wall-actions';
import { WallBlocked, WallBlockedAsk } from './wall-blocked';
import { WallCheckIn, WallCheckInAsk } from './wall-check-in';
import { WallData, WallDataAsk } from './wall-data';
import { WallDecided, WallDecidedAsk } from './wall-decided';
import { WallPlan, WallPlanAsk } from './wall-plan';
import { WallRound, WallRoundAsk } from './wall-round';
import { WallSpend, WallSpendAsk } from './wall-spend';
import {
  WallClose,
  WallCloseAsk,
  WallGoodNews,
  WallGoodNewsAsk,
  WallPresenting,
  WallPresentingAsk,
} from './wall-together';
import { sampleOnWall, sayToGo, sayWhere } from './wall-where';

type Shown = Extract<Projection, { kind: 'item' }>;

/** One item of the agenda on the wall: what is true at the left, what the room is asked at the right. */
export function WallItemView({ projection }: { readonly projection: Shown }) {
  const { item, where, sample } = projection;
  const about = 'label' in item ? `${item.kind} ${item.label}` : item.kind;
  return (
    <WallFrame
      about={about}
      label={sayWhere(where)}
      ask={
        <>
          {asked(item)}
          <WallWhere under={sayToGo(where)} mark={sample ? sampleOnWall : undefined}>
            {sayWhere(where)}
          </WallWhere>
        </>
      }
    >
      {told(item)}
    </WallFrame>
  );
}

function told(item: WallItem): ReactNode {
  switch (item.kind) {
    case 'check-in':
      return <WallCheckIn item={item} />;
    case 'actions':
      return <WallActions item={item} />;
    case 'spend':
      return <WallSpend item={item} />;
    case 'c2-plan':
      return <WallPlan item={item} />;
    case 'c3-blocked':
      return <WallBlocked item={item} />;
    case 'c3-round':
      return <WallRound item={item} />;
    case 'c3-decided':
      return <WallDecided item={item} />;
    case 'presenting':
      return <WallPresenting item={item} />;
    case 'good-news':
      return <WallGoodNews item={item} />;
    case 'data':
      return <WallData item={item} />;
    case 'close':
      return <WallClose item={item} />;
  }
}

function asked(item: WallItem): ReactNode {
  switch (item.kind) {
    case 'check-in':
      return <WallCheckInAsk item={item} />;
    case 'actions':
      return <WallActionsAsk item={item} />;
    case 'spend':
      return <WallSpendAsk item={item} />;
    case 'c2-plan':
      return <WallPlanAsk item={item} />;
    case 'c3-blocked':
      return <WallBlockedAsk item={item} />;
    case 'c3-round':
      return <WallRoundAsk item={item} />;
    case 'c3-decided':
      return <WallDecidedAsk item={item} />;
    case 'presenting':
      return <WallPresentingAsk />;
    case 'good-news':
      return <WallGoodNewsAsk />;
    case 'data':
      return <WallDataAsk item={item} />;
    case 'close':
      return <WallCloseAsk item={item} />;
  }
}
