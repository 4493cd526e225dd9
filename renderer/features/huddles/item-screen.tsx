import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/domain/outcome';
import { ActionsScreen } from './actions/actions-screen';
import { CheckInScreen } from './check-in/check-in-screen';
import { CloseScreen } from './close/close-screen';
import { DataScreen } from './data/data-screen';
import { PlanScreen } from './plan/plan-screen';
import { ProposalScreen } from './proposal/proposal-screen';
import { useRoom } from './room/room';
import { SpendScreen } from './spend/spend-screen';
import { GoodNewsScreen } from './talk/good-news-screen';
import { PresentingScreen } from './talk/presenting-screen';

/** The paper and the panel of the item the room is on. */
export function ItemScreen(): ReactNode {
  const { view } = useRoom().current;
  switch (view.kind) {
    case 'check-in':
      return <CheckInScreen item={view} />;
    case 'actions':
      return <ActionsScreen item={view} />;
    case 'spend':
      return <SpendScreen item={view} />;
    case 'c2-plan':
      return <PlanScreen item={view} />;
    case 'c3-proposal':
      return <ProposalScreen item={view} />;
    case 'presenting':
      return <PresentingScreen item={view} />;
    case 'good-news':
      return <GoodNewsScreen />;
    case 'data':
      return <DataScreen item={view} />;
    case 'close':
      return <CloseScreen item={view} />;
    default:
      return assertNever(view);
  }
}
