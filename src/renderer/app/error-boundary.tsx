import { Component } from 'react';
import type { ReactNode } from 'react';
import { Broken } from './app.tsx';

/** Catches what goes wrong while drawing; the data is in the library and not at risk. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken onRetry={() => this.setState({ broken: false })} />;
  }
}
