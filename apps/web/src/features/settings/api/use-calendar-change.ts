import { calendarPreviewSchema, settingChangedSchema, type CalendarChange } from '@dondoc/settings-contracts';
import { useMutation } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { useCommand } from '../../../api/use-command.ts';

const paths = {
  announce: '/settings/calendar/days-off',
  withdraw: '/settings/calendar/withdraw',
  'open-year': '/settings/calendar/years',
  'change-hours': '/settings/calendar/hours',
} as const;

/** A change of the calendar is looked at first, and made as it was looked at. */
export const useCalendarChange = () => {
  const api = useApi();
  const preview = useMutation({
    mutationFn: async (change: CalendarChange) => ({
      change,
      preview: await api.send('/settings/calendar/preview', calendarPreviewSchema, { body: { change } }),
    }),
  });
  const command = useCommand(settingChangedSchema, ['settings', 'assignments']);
  return {
    look: preview.mutate,
    /** What was looked at last, and what it would move. */
    looked: preview.data ?? null,
    forget: () => {
      preview.reset();
      command.reset();
    },
    make: ({ kind, ...body }: CalendarChange, then: () => void) =>
      command.mutate({ path: paths[kind], body }, { onSuccess: then }),
    isLooking: preview.isPending,
    isMaking: command.isPending,
    error: command.error ?? preview.error,
  };
};
