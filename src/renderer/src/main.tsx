import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/controls.css';
import './styles/panes.css';
import './styles/themes.css';
import './styles/floats.css';
import './styles/start.css';
import './styles/cases.css';
import './styles/settings.css';
import './styles/codebook.css';
import './styles/reader.css';
import './styles/reports.css';
import './styles/search.css';
import './styles/briefs.css';
import './styles/redact.css';
import './styles/narrow.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
