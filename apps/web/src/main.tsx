import './api/zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './api/query-client.ts';
import { Providers } from './app/providers.tsx';
import { routes } from './app/routes.tsx';
import './app/styles.css';
import './components/components.css';
import './features/assignments/components/assignments.css';
import './features/directives/components/directives.css';
import './features/notifications/components/notifications.css';
import './features/ratings/components/ratings.css';
import './features/rule-sets/components/rule-sets.css';
import './features/scoreboard/components/scoreboard.css';
import './features/settings/components/settings.css';
import { chosenLanguage, followLanguage } from './i18n/chosen-language.ts';
import { createI18n } from './i18n/i18n.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

const i18n = createI18n(chosenLanguage());
followLanguage(i18n);

createRoot(root).render(
  <StrictMode>
    <Providers i18n={i18n} queryClient={createQueryClient()}>
      <RouterProvider router={createBrowserRouter(routes)} />
    </Providers>
  </StrictMode>,
);
