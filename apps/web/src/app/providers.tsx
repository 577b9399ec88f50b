import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import vietnamese from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useWords } from '../i18n/use-words.ts';
import { theme } from './theme.ts';

const InLanguage = ({ children }: { children: ReactNode }) => {
  const { language } = useWords();
  dayjs.locale(language);
  return (
    <ConfigProvider locale={language === 'vi' ? vietnamese : english} theme={theme}>
      <App message={{ top: 64 }}>{children}</App>
    </ConfigProvider>
  );
};

type Props = Readonly<{ i18n: i18n; queryClient: QueryClient; children: ReactNode }>;

export const Providers = ({ i18n, queryClient, children }: Props) => (
  <I18nextProvider i18n={i18n}>
    <QueryClientProvider client={queryClient}>
      <InLanguage>{children}</InLanguage>
    </QueryClientProvider>
  </I18nextProvider>
);
