import { adoptRuleSetSchema, type AdoptRuleSetRequest } from '@dondoc/evaluation-contracts';
import type { RuleSet } from '@dondoc/evaluation-domain';
import { App, Button, Form, Input } from 'antd';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ruleDifferences } from '../../../scoring/rule-differences.ts';
import { useRuleChange } from '../api/use-rule-change.ts';
import type { RuleSetDocument } from '../read-rule-set.ts';
import { tryingAdoption } from '../rule-change.ts';
import { ChangeSteps } from './change-steps.tsx';

type Props = Readonly<{
  now: RuleSet;
  then: RuleSet;
  /** Null: as shipped. */
  document: RuleSetDocument | null;
  done: () => void;
}>;

export const AdoptionForm = ({ now, then, document, done }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const { message } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(
    adoptRuleSetSchema.pick({ reason: true, decision: true }),
  );
  const change = useRuleChange<AdoptRuleSetRequest>('/rule-sets/adopt');
  const differences = ruleDifferences(now, then, words);
  const look = (values: unknown) => {
    const decision = requestOf(values);
    if (decision)
      change.look({
        asked: { ruleSet: then.id, document, ...decision },
        trying: tryingAdoption(then),
      });
  };
  return (
    <Form
      form={form}
      name="adopt"
      layout="vertical"
      disabled={change.isLooking || change.isMaking}
      onValuesChange={(changed: unknown) => {
        forgive(changed);
        change.forget();
      }}
      onFinish={look}
    >
      <p>
        <strong>{t('ruleSets.adopting', { title: then.title[language], id: then.id })}</strong>
      </p>
      <h3>{t('ruleSets.againstNow', { id: now.id })}</h3>
      {differences.length === 0 ? (
        <p role="status">{t('ruleSets.same')}</p>
      ) : (
        <StackedTable
          caption={t('ruleSets.againstNow', { id: now.id })}
          testId="rule-differences"
          rows={differences}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'rule',
              title: t('ruleSets.ruleHead'),
              names: true,
              cell: ({ rule }) => <strong>{rule}</strong>,
            },
            { key: 'now', title: t('ruleSets.beforeHead'), cell: (one) => one.now },
            { key: 'then', title: t('ruleSets.afterHead'), cell: (one) => one.then },
          ]}
        />
      )}
      <Form.Item name="decision" label={t('ruleSets.field.decision')}>
        <Input />
      </Form.Item>
      <Form.Item name="reason" label={t('ruleSets.field.reason')}>
        <Input.TextArea autoSize={{ minRows: 1 }} />
      </Form.Item>
      <ChangeSteps
        change={change}
        confirm={t('ruleSets.confirmAdopt')}
        failed={showError}
        done={() => {
          message.success(t('ruleSets.adopted', { id: then.id }));
          done();
        }}
      >
        <Button onClick={done}>{t('ruleSets.cancel')}</Button>
      </ChangeSteps>
    </Form>
  );
};
