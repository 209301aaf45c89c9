/** Keeps what goes wrong while one panel is drawn inside that panel: the others go on, and the data is not at risk. */
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';

interface PanelProps {
  /** What the panel shows; when it changes, drawing is tried again. */
  readonly of: unknown;
  readonly children: ReactNode;
  /** Told instead of showing a message, by panels that have no place of their own. */
  readonly onBroken?: () => void;
}
interface PanelState {
  readonly broken: boolean;
  readonly of: unknown;
}

export class PanelBoundary extends Component<PanelProps, PanelState> {
  override state: PanelState = { broken: false, of: this.props.of };

  static getDerivedStateFromError(): Partial<PanelState> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ of }: PanelProps, state: PanelState): Partial<PanelState> | null {
    return of === state.of ? null : { broken: false, of };
  }

  override componentDidCatch(): void {
    this.props.onBroken?.();
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    if (this.props.onBroken) return null;
    return <BrokenPanel onRetry={() => this.setState({ broken: false })} />;
  }
}

function BrokenPanel({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div className="broken-panel" role="alert">
      <p>
        <strong>{t('broken.title')}</strong>
      </p>
      <p className="quiet">{t('broken.panel')}</p>
      <Button onClick={onRetry}>{t('broken.retry')}</Button>
    </div>
  );
}
