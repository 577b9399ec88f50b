import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useWords } from '../../../i18n/use-words.ts';

type Props = Readonly<{
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  disabled?: boolean;
  label?: string;
  placeholder?: string;
}>;

/** Enter ends the date, not the form around it. */
export const keepInForm = (event: Readonly<{ key: string; preventDefault: () => void }>): void => {
  if (event.key === 'Enter') event.preventDefault();
};

/** A local date as the API writes it. */
export const DayField = ({ id, value, onChange, disabled, label, placeholder }: Props) => {
  const { t } = useWords();
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      {...(disabled !== undefined && { disabled })}
      {...(label !== undefined && { 'aria-label': label })}
      format="DD/MM/YYYY"
      placeholder={placeholder ?? t('command.deadline.calendarDay')}
      value={value ? dayjs(value) : null}
      onKeyDown={keepInForm}
      onChange={(day) => onChange?.(day?.format('YYYY-MM-DD') ?? null)}
    />
  );
};
