import {
  adoptLadderSchema,
  settingChangedSchema,
  type LadderPolicyDocument,
} from '@dondoc/settings-contracts';
import { App, Button, Form, Input } from 'antd';
import { useCommand } from '../../../api/use-command.ts';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { ladderDifferences } from '../ladder-differences.ts';

type Props = Readonly<{ now: LadderPolicyDocument; then: LadderPolicyDocument; done: () => void }>;

export const AdoptionForm = ({ now, then, done }: Props) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { message } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(adoptLadderSchema.pick({ reason: true }));
  const adopt = useCommand(settingChangedSchema, ['settings']);
  const differences = ladderDifferences(now, then, words, names.unit);
  const submit = (values: unknown) => {
    const asked = requestOf(values);
    if (asked)
      adopt.mutate(
        { path: '/settings/ladder', method: 'PUT', body: { policy: then, ...asked } },
        {
          onSuccess: () => {
            message.success(t('ladder.adopted', { version: then.version }));
            done();
          },
          onError: showError,
        },
      );
  };
  if (differences.length === 0) return <p role="status">{t('ladder.same')}</p>;
  return (
    <>
      <h3>{t('ladder.differences')}</h3>
      <StackedTable
        caption={t('ladder.differences')}
        testId="ladder-differences"
        rows={differences}
        rowKey={({ key }) => key}
        columns={[
          { key: 'rule', title: t('ladder.rule'), names: true, cell: ({ rule }) => <strong>{rule}</strong> },
          { key: 'now', title: t('ladder.now'), cell: (difference) => difference.now },
          { key: 'then', title: t('ladder.then'), cell: (difference) => difference.then },
        ]}
      />
      <Form
        form={form}
        name="ladder"
        layout="vertical"
        disabled={adopt.isPending}
        onValuesChange={forgive}
        onFinish={submit}
      >
        <Form.Item name="reason" label={t('ladder.reason')}>
          <Input.TextArea autoSize={{ minRows: 1 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={adopt.isPending}>
          {t('ladder.confirm')}
        </Button>
        {adopt.error && <TroubleAlert error={adopt.error} place={t('place.ladder')} />}
      </Form>
    </>
  );
};
