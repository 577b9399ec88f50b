import { Button } from 'antd';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { useCalendarChange } from '../api/use-calendar-change.ts';
import { MovedDeadlines } from './moved-deadlines.tsx';

type Props = Readonly<{
  change: ReturnType<typeof useCalendarChange>;
  /** What is said above the preview, and on the button that makes the change. */
  title: string;
  confirm: string;
  done: () => void;
}>;

/** The end of a form that changes the calendar: look, then make what was looked at. */
export const ChangeSteps = ({ change, title, confirm, done }: Props) => {
  const { t } = useWords();
  const { looked, isLooking, isMaking, error } = change;
  return (
    <>
      <Button htmlType="submit" loading={isLooking} type={looked ? 'default' : 'primary'}>
        {t('calendar.preview')}
      </Button>
      {error && <TroubleAlert error={error} place={t('place.calendar')} />}
      {looked && (
        <>
          <MovedDeadlines title={title} preview={looked.preview} />
          <Button type="primary" loading={isMaking} onClick={() => change.make(looked.change, done)}>
            {confirm}
          </Button>
        </>
      )}
    </>
  );
};
