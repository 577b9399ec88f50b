import { Button, Form, Input } from 'antd';
import { DayInput } from '../../../components/day-input.tsx';
import { useWords } from '../../../i18n/use-words.ts';

type Props = Readonly<{ name: 'daysOff' | 'workedDays' }>;

const most = 60;

/** Rows of days inside a form, each with its two names; a worked day says what it is worked for. */
export const DayRows = ({ name }: Props) => {
  const { t } = useWords();
  const isWorked = name === 'workedDays';
  const labelOf = (number: number) =>
    isWorked ? t('calendar.workedDayNumber', { number }) : t('calendar.dayOffNumber', { number });
  return (
    <Form.List name={name}>
      {(fields, { add, remove }) => (
        <fieldset className="day-rows">
          <legend>{t(`calendar.${name}`)}</legend>
          {fields.map((field) => {
            const label = labelOf(field.name + 1);
            return (
              <div key={field.key} className="day-row">
                <Form.Item name={[field.name, 'date']} label={label}>
                  <DayInput />
                </Form.Item>
                {isWorked && (
                  <Form.Item name={[field.name, 'swappedFor']} label={t('calendar.forDay')}>
                    <DayInput />
                  </Form.Item>
                )}
                <Form.Item name={[field.name, 'because', 'vi']} label={t('calendar.nameVi')}>
                  <Input />
                </Form.Item>
                <Form.Item name={[field.name, 'because', 'en']} label={t('calendar.nameEn')}>
                  <Input />
                </Form.Item>
                <Button
                  type="text"
                  aria-label={t('calendar.remove', { what: label })}
                  onClick={() => remove(field.name)}
                >
                  ✕
                </Button>
              </div>
            );
          })}
          {fields.length < most && (
            <Button onClick={() => add({})}>
              {t(isWorked ? 'calendar.addWorkedDay' : 'calendar.addDayOff')}
            </Button>
          )}
        </fieldset>
      )}
    </Form.List>
  );
};
