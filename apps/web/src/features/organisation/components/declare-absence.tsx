import { commandResultSchema } from '@dondoc/assignments-contracts';
import { App, Button, Form } from 'antd';
import { useCommand } from '../../../api/use-command.ts';
import { DayInput } from '../../../components/day-input.tsx';
import { NativeSelect } from '../../../components/native-select.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Unit } from '../../../organisation/organisation.schema.ts';
import { useSession } from '../../../session/session-context.ts';
import { absenceRequest, declaredAbsenceSchema } from '../api/organisation.requests.ts';

/** `units`: those whose head's absence the person may declare. */
export const DeclareAbsence = ({ units }: Readonly<{ units: readonly Unit[] }>) => {
  const { t } = useWords();
  const { person } = useSession();
  const { message } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(declaredAbsenceSchema);
  const declare = useCommand(commandResultSchema, ['absences', 'people', 'units', 'notifications']);
  const own = units.find(({ unit }) => unit === person.unit) ?? units[0];
  const chosen: unknown = Form.useWatch('unit', form);
  const unit = units.find((each) => each.unit === chosen) ?? own;
  const deputies = unit?.deputies ?? [];
  const submit = (values: unknown) => {
    const asked = requestOf(values);
    if (asked)
      declare.mutate(
        { path: '/organisation/absences', body: absenceRequest(asked, new Date().toISOString()) },
        {
          onSuccess: () => {
            message.success(t('absence.declared'));
            form.resetFields();
          },
          onError: showError,
        },
      );
  };
  return (
    <section className="card" aria-labelledby="declare-title" data-testid="declare-absence">
      <h2 id="declare-title">{t(units.length > 1 ? 'absence.declareFor' : 'absence.declare')}</h2>
      <p className="muted">{t('absence.hint')}</p>
      <Form
        form={form}
        name="absence"
        layout="vertical"
        initialValues={{ unit: own?.unit, reason: 'other' }}
        disabled={declare.isPending}
        onValuesChange={(changed: object) => {
          forgive(changed);
          if ('unit' in changed) form.setFieldValue('deputy', undefined);
        }}
        onFinish={submit}
      >
        <Form.Item name="unit" label={t('absence.unit')} hidden={units.length < 2}>
          <NativeSelect options={units.map((each) => ({ value: each.unit, label: each.name }))} />
        </Form.Item>
        <Form.Item
          name="deputy"
          label={t('absence.deputy')}
          {...(deputies.length === 0 && { extra: t('absence.noDeputy') })}
        >
          <NativeSelect
            placeholder={t('organisation.choose')}
            options={deputies.map((each) => ({ value: each.person, label: each.displayName }))}
          />
        </Form.Item>
        <Form.Item name="from" label={t('absence.from')}>
          <DayInput />
        </Form.Item>
        <Form.Item name="lastDay" label={t('absence.lastDay')}>
          <DayInput />
        </Form.Item>
        <Form.Item name="reason" label={t('absence.reason')}>
          <NativeSelect
            options={declaredAbsenceSchema.shape.reason.options.map((value) => ({
              value,
              label: t(`absence.reasons.${value}`),
            }))}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={declare.isPending}>
          {t('absence.send')}
        </Button>
        {declare.error && <TroubleAlert error={declare.error} place={t('place.absences')} />}
      </Form>
    </section>
  );
};
