import type { RouteObject } from 'react-router';
import { Loading } from '../components/loading.tsx';
import { BrokenPage } from './broken-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell.tsx';

/** Each page is its own download: a unit's inbox does not wait for the review of documents. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <BrokenPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('../features/assignments/components/inbox-page.tsx')).InboxPage,
        }),
      },
      {
        path: 'assignments',
        lazy: async () => ({
          Component: (await import('../features/assignments/components/register-page.tsx')).RegisterPage,
        }),
      },
      {
        path: 'assignments/:id',
        lazy: async () => ({
          Component: (await import('../features/assignments/components/assignment-page.tsx')).AssignmentPage,
        }),
      },
      {
        path: 'scoreboard',
        lazy: async () => ({
          Component: (await import('../features/scoreboard/components/scoreboard-page.tsx')).ScoreboardPage,
        }),
      },
      {
        path: 'scoreboard/:unit',
        lazy: async () => ({
          Component: (await import('../features/scoreboard/components/unit-score-page.tsx')).UnitScorePage,
        }),
      },
      {
        path: 'evaluation',
        lazy: async () => ({
          Component: (await import('../features/evaluation/components/evaluation-page.tsx')).EvaluationPage,
        }),
      },
      {
        path: 'evaluation/compare/:unit',
        lazy: async () => ({
          Component: (await import('../features/evaluation/components/compare-page.tsx')).ComparePage,
        }),
      },
      {
        path: 'evaluation/what-if',
        lazy: async () => ({
          Component: (await import('../features/evaluation/components/what-if-page.tsx')).WhatIfPage,
        }),
      },
      {
        path: 'ratings',
        lazy: async () => ({
          Component: (await import('../features/ratings/components/ratings-page.tsx')).RatingsPage,
        }),
      },
      {
        path: 'ratings/:id',
        lazy: async () => ({
          Component: (await import('../features/ratings/components/rating-page.tsx')).RatingPage,
        }),
      },
      {
        path: 'directives/new',
        lazy: async () => ({
          Component: (await import('../features/directives/components/new-directive-page.tsx'))
            .NewDirectivePage,
        }),
      },
      {
        path: 'notifications',
        lazy: async () => ({
          Component: (await import('../features/notifications/components/notifications-page.tsx'))
            .NotificationsPage,
        }),
      },
      {
        path: 'organisation',
        lazy: async () => ({
          Component: (await import('../features/organisation/components/organisation-page.tsx'))
            .OrganisationPage,
        }),
      },
      {
        path: 'reports',
        lazy: async () => ({
          Component: (await import('../features/reports/components/reports-page.tsx')).ReportsPage,
        }),
      },
      {
        path: 'reports/:id',
        lazy: async () => ({
          Component: (await import('../features/reports/components/report-page.tsx')).ReportPage,
        }),
      },
      {
        path: 'duties',
        lazy: async () => ({
          Component: (await import('../features/duties/components/duties-page.tsx')).DutiesPage,
        }),
      },
      {
        path: 'duties/:id',
        lazy: async () => ({
          Component: (await import('../features/duties/components/duty-page.tsx')).DutyPage,
        }),
      },
      {
        path: 'settings',
        lazy: async () => ({
          Component: (await import('../features/settings/components/calendar-page.tsx')).CalendarPage,
        }),
      },
      {
        path: 'settings/ladder',
        lazy: async () => ({
          Component: (await import('../features/settings/components/ladder-page.tsx')).LadderPage,
        }),
      },
      {
        path: 'settings/rules',
        lazy: async () => ({
          Component: (await import('../features/rule-sets/components/rule-sets-page.tsx')).RuleSetsPage,
        }),
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
