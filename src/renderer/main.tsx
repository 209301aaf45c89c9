import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { ErrorBoundary } from './app/error-boundary.tsx';
import './app/styles/tokens.css';
import './app/styles/base.css';
import './app/styles/fonts.css';
import { Kit } from './ui/kit.tsx';
import './ui/ui.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ErrorBoundary>
      <Kit>
        <App />
      </Kit>
    </ErrorBoundary>,
  );
}
