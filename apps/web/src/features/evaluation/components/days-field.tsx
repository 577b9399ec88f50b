import { Button } from 'antd';
import { DayInput } from '../../../components/day-input.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { dateWords } from '../../../words/local-time.ts';

type Props = Readonly<{
  label: string;
  days: readonly string[];
  onChange: (days: readonly string[]) => void;
}>;

/** Days that are added one after the other, and taken out again by their own button. */
export const DaysField = ({ label, days, onChange }: Props) => {
  const { t, language } = useWords();
  return (
    <div className="days-field">
      <label>
        <span>{label}</span>
        <DayInput
          value={null}
          placeholder={t('evaluation.addDay')}
          onChange={(day) => {
            if (day !== null && !days.includes(day)) onChange([...days, day].toSorted());
          }}
        />
      </label>
      {days.length > 0 && (
        <ul className="days-field__days" aria-label={label}>
          {days.map((day) => (
            <li key={day}>
              <Button
                size="small"
                aria-label={t('evaluation.removeDay', { day: dateWords(day, language) })}
                onClick={() => onChange(days.filter((one) => one !== day))}
              >
                {dateWords(day, language)} ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
