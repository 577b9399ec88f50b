import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useWords } from '../i18n/use-words.ts';

type Props = Readonly<{
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean | 'true' | 'false';
  /** `YYYY-MM-DD`: a day of the ward, whatever the browser's zone. */
  value?: string | null;
  placeholder?: string;
  onChange?: (day: string | null) => void;
}>;

/** A day as a field of a form. */
export const DayInput = ({ value, onChange, placeholder, ...rest }: Props) => {
  const { t } = useWords();
  return (
    <DatePicker
      {...rest}
      className="day"
      format="DD/MM/YYYY"
      placeholder={placeholder ?? t('field.day')}
      value={value ? dayjs(value) : null}
      // Enter takes the day that was typed; it does not send the form.
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(day) => onChange?.(day?.format('YYYY-MM-DD') ?? null)}
    />
  );
};
