import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { calendarQuery } from '../api/settings.queries.ts';
import { CalendarYear } from './calendar-year.tsx';
import { SettingsFrame } from '../../../components/settings-frame.tsx';

export const CalendarPage = () => {
  const { t } = useWords();
  const [chosen, setChosen] = useState(() => new Date().getFullYear());
  const calendar = useQuery(calendarQuery(useApi()));
  if (calendar.isPending) return <Loading />;
  return (
    <SettingsFrame>
      {calendar.error && (
        <TroubleAlert
          error={calendar.error}
          place={t('place.calendar')}
          retry={() => void calendar.refetch()}
        />
      )}
      {calendar.data && <CalendarYear calendar={calendar.data} year={chosen} choose={setChosen} />}
    </SettingsFrame>
  );
};
