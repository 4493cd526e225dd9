import { Component, type ReactNode } from 'react';
import { FaultError, RefusedError } from '../lib/bridge';
import { FaultPage } from './fault-page';

type Props = { readonly children: ReactNode };
type State = { readonly fault: unknown };

/** Whatever goes wrong below is told in plain words; what was written stays written, and one key goes on. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault };
  }

  private readonly goOn = (): void => this.setState({ fault: null });

  /** Another place is not the one that failed. */
  override componentDidMount(): void {
    window.addEventListener('hashchange', this.goOn);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('hashchange', this.goOn);
  }

  override componentDidCatch(fault: unknown): void {
    // Refusals and faults of the main process are told on the page and logged there; the rest is a fault of ours.
    if (!(fault instanceof RefusedError) && !(fault instanceof FaultError)) window.reportError(fault);
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return <FaultPage fault={this.state.fault} onGoOn={this.goOn} />;
  }
}
