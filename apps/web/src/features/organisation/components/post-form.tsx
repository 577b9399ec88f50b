import { commandResultSchema } from '@dondoc/assignments-contracts';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useApi } from '../../../api/api-context.ts';
import { useCommand } from '../../../api/use-command.ts';
import { DayInput } from '../../../components/day-input.tsx';
import { NativeSelect } from '../../../components/native-select.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { peopleQuery } from '../../../organisation/organisation.queries.ts';
import type { Unit } from '../../../organisation/organisation.schema.ts';
import { postChanges, postChangeSchema, postRequest } from '../api/organisation.requests.ts';

const labels = {
  heads: 'organisation.heads',
  deputies: 'organisation.deputiesPost',
  officers: 'organisation.officersPost',
  'posts/leave': 'organisation.leave',
} as const;

/** Who takes and leaves a post; a leader says so. */
export const PostForm = ({ units }: Readonly<{ units: readonly Unit[] }>) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const { data: people = [] } = useQuery(peopleQuery(useApi()));
  const { form, forgive, requestOf, showError } = useContractForm(postChangeSchema);
  const change = useCommand(commandResultSchema, ['absences', 'people', 'units']);
  const submit = (values: unknown) => {
    const asked = requestOf(values);
    if (asked)
      change.mutate(postRequest(asked), {
        onSuccess: () => {
          message.success(t('organisation.done'));
          form.resetFields();
        },
        onError: showError,
      });
  };
  return (
    <section className="card" aria-labelledby="post-title" data-testid="change-post">
      <h2 id="post-title">{t('organisation.change')}</h2>
      <p className="muted">{t('organisation.changeHint')}</p>
      <Form
        form={form}
        name="post"
        layout="vertical"
        initialValues={{ what: 'deputies' }}
        disabled={change.isPending}
        onValuesChange={forgive}
        onFinish={submit}
      >
        <Form.Item name="unit" label={t('organisation.unit')}>
          <NativeSelect
            placeholder={t('organisation.choose')}
            options={units.map(({ unit, name }) => ({ value: unit, label: name }))}
          />
        </Form.Item>
        <Form.Item name="what" label={t('organisation.what')}>
          <NativeSelect options={postChanges.map((value) => ({ value, label: t(labels[value]) }))} />
        </Form.Item>
        <Form.Item name="person" label={t('organisation.person')}>
          <NativeSelect
            placeholder={t('organisation.choose')}
            options={people.map(({ person, displayName, unitName }) => ({
              value: person,
              label: `${displayName} · ${unitName}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="from" label={t('organisation.from')}>
          <DayInput placeholder={t('organisation.now')} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('organisation.send')}
        </Button>
        {change.error && <TroubleAlert error={change.error} place={t('place.posts')} />}
      </Form>
    </section>
  );
};
