import 'antd/dist/reset.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { keepOffline } from './app/keep-offline.js';
import { loadAhead } from './app/load-ahead.js';

loadAhead(window.location.pathname);
const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><App /></StrictMode>);
keepOffline();
