import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { Api } from '../api/api-client.ts';
import { ApiContext } from '../api/api-context.ts';
import { ApiError } from '../api/api-trouble.ts';
import { createQueryClient } from '../api/query-client.ts';
import { Providers } from '../app/providers.tsx';
import { createI18n } from '../i18n/i18n.ts';
import type { Person, Unit } from '../organisation/organisation.schema.ts';
import { SessionContext } from '../session/session-context.ts';
import type { Language } from '../words/language.ts';

const silent: Api = {
  read: () => Promise.reject(new ApiError({ kind: 'offline' })),
  send: () => Promise.reject(new ApiError({ kind: 'offline' })),
  file: () => Promise.reject(new ApiError({ kind: 'offline' })),
};

const unitNames = { 'ban-thuong-vu': 'Ban Thường vụ', 'ban-xay-dung-dang': 'Ban Xây dựng Đảng' };

export const units: readonly Unit[] = Object.entries(unitNames).map(([unit, name]) => ({
  unit,
  name,
  kind: 'party-board',
  parent: null,
  head: null,
  standIn: null,
  deputies: [],
  officers: [],
}));

export const personOf = (unit: keyof typeof unitNames, role: Person['role'] = 'unit-head'): Person => ({
  person: `nguoi-${unit}`,
  unit,
  unitName: unitNames[unit],
  role,
  displayName: `Người của ${unitNames[unit]}`,
});

type Scene = Readonly<{
  /** Where the page is mounted, and the address it is opened at. */
  route: string;
  at: string;
  person: Person;
  language?: Language;
  /** What was read before: a page in a spec reads nothing itself. */
  known: (client: QueryClient, api: Api) => void;
}>;

/** The HTML of a page as one person first sees it. */
export const renderPage = (page: ReactNode, { route, at, person, language = 'vi', known }: Scene): string => {
  const queryClient = createQueryClient();
  queryClient.setQueryData(['units'], units);
  queryClient.setQueryData(['people'], [person]);
  known(queryClient, silent);
  return renderToStaticMarkup(
    <Providers i18n={createI18n(language)} queryClient={queryClient}>
      <ApiContext value={silent}>
        <SessionContext value={{ person, change: () => undefined }}>
          <MemoryRouter initialEntries={[at]}>
            <Routes>
              <Route path={route} element={page} />
            </Routes>
          </MemoryRouter>
        </SessionContext>
      </ApiContext>
    </Providers>,
  );
};

/** The words of a piece of HTML, in order. */
export const wordsIn = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
