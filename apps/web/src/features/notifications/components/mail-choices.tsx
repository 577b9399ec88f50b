import {
  chooseNotificationsSchema,
  notificationChoicesSchema,
  type NotificationChoices,
} from '@dondoc/notifications-contracts';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Radio } from 'antd';
import { useApi } from '../../../api/api-context.ts';
import { useCommand } from '../../../api/use-command.ts';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { choicesQuery } from '../api/notifications.queries.ts';

const ChoicesForm = ({ chosen }: Readonly<{ chosen: NotificationChoices }>) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(chooseNotificationsSchema);
  const choose = useCommand(notificationChoicesSchema, ['notifications']);
  const submit = (values: unknown) => {
    const body = requestOf(values);
    if (body)
      choose.mutate(
        { path: '/notifications/choices', method: 'PUT', body },
        { onSuccess: () => message.success(t('mail.saved')), onError: showError },
      );
  };
  const { language, email } = chosen;
  return (
    <Form
      form={form}
      name="mail"
      layout="vertical"
      initialValues={{ language, email }}
      disabled={choose.isPending}
      onValuesChange={forgive}
      onFinish={submit}
    >
      <Form.Item name="email" label={t('mail.when')}>
        <Radio.Group
          className="stack"
          options={chooseNotificationsSchema.shape.email.options.map((value) => ({
            value,
            label: t(`mail.${value}`),
          }))}
        />
      </Form.Item>
      <p>{t('mail.always')}</p>
      {!chosen.hasAddress && <p className="doubt">{t('mail.noAddress')}</p>}
      <Form.Item name="language" label={t('mail.language')}>
        <Radio.Group
          options={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Form.Item>
      <Button htmlType="submit" loading={choose.isPending}>
        {t('mail.save')}
      </Button>
      {choose.error && <TroubleAlert error={choose.error} place={t('place.choices')} />}
    </Form>
  );
};

/** What somebody chose about mail, and what nobody can switch off. */
export const MailChoices = () => {
  const { t } = useWords();
  const choices = useQuery(choicesQuery(useApi()));
  return (
    <section className="card" aria-labelledby="mail-title" data-testid="mail-choices">
      <h2 id="mail-title">{t('notice.choices')}</h2>
      {choices.error && (
        <TroubleAlert error={choices.error} place={t('place.choices')} retry={() => void choices.refetch()} />
      )}
      {choices.data && <ChoicesForm chosen={choices.data} />}
    </section>
  );
};
