import { DatePicker, InputNumber } from 'antd';
import dayjs from 'dayjs';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { DayField, keepInForm } from './day-field.tsx';

const counted = ['workingDays', 'workingHours', 'days'] as const;
const kinds = ['lastDay', 'at', ...counted] as const;
type Kind = (typeof kinds)[number];
/** What the API asks for under the kind's own name; blank until it is filled in. */
export type AskedDeadline = Partial<Readonly<Record<Kind, string | number | null>>>;

type Props = Readonly<{
  id?: string;
  value?: AskedDeadline;
  onChange?: (value: AskedDeadline | undefined) => void;
  optional: boolean;
  disabled: boolean;
}>;

const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);
const zone = '+07:00';
const wall = 'YYYY-MM-DDTHH:mm';
const textOf = (value: string | number | null | undefined): string =>
  typeof value === 'string' ? value : '';

/** A last day, an instant, or a length counted in the ward's calendar. Clocks show the ward's time, whatever the browser's. */
export const DeadlineField = ({ id, value, onChange, optional, disabled }: Props) => {
  const { t } = useWords();
  const kind = kinds.find((each) => value !== undefined && each in value);
  const given = kind && value?.[kind];
  const change = (next: string | number | null) => kind && onChange?.({ [kind]: next });
  const label = kind && t(`command.deadline.${kind}`);
  return (
    <span className="deadline-field">
      <NativeSelect
        {...(id !== undefined && { id })}
        disabled={disabled}
        value={kind ?? ''}
        options={[
          { value: '', label: t(optional ? 'command.deadline.none' : 'command.deadline.choose') },
          ...kinds.map((each) => ({ value: each, label: t(`command.deadline.${each}`) })),
        ]}
        onChange={({ target }) => onChange?.(isKind(target.value) ? { [target.value]: null } : undefined)}
      />
      {kind === 'lastDay' && (
        <DayField label={String(label)} disabled={disabled} value={textOf(given)} onChange={change} />
      )}
      {kind === 'at' && (
        <DatePicker
          aria-label={label}
          onKeyDown={keepInForm}
          showTime={{ format: 'HH:mm' }}
          format="HH:mm DD/MM/YYYY"
          placeholder={t('command.deadline.calendarDay')}
          disabled={disabled}
          value={given ? dayjs(textOf(given).slice(0, wall.length)) : null}
          onChange={(instant) => change(instant ? `${instant.format(wall)}:00${zone}` : null)}
        />
      )}
      {counted.some((each) => each === kind) && (
        <InputNumber
          aria-label={label}
          min={1}
          max={1000}
          precision={0}
          inputMode="numeric"
          disabled={disabled}
          value={typeof given === 'number' ? given : null}
          onChange={change}
        />
      )}
    </span>
  );
};
