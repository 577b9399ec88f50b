import { amendRuleSetSchema, type AmendRuleSetRequest } from '@dondoc/evaluation-contracts';
import type { RuleSet } from '@dondoc/evaluation-domain';
import { App, Form, Input } from 'antd';
import { useState } from 'react';
import { NativeSelect } from '../../../components/native-select.tsx';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ruleRows } from '../../../scoring/rule-rows.ts';
import { standingWords } from '../../../scoring/standing-words.ts';
import { useRuleChange } from '../api/use-rule-change.ts';
import { tryingAmendment } from '../rule-change.ts';
import { readValue } from '../rule-value-words.ts';
import { ChangeSteps } from './change-steps.tsx';
import { RuleValueField } from './rule-value-field.tsx';

type Props = Readonly<{ ruleSet: RuleSet; rated: boolean }>;

const decisionSchema = amendRuleSetSchema.pick({ reason: true, source: true, standing: true });
const standings = decisionSchema.shape.standing.unwrap().options;

/** One rule is amended in two steps: what it would change this year is shown, then it is decided. */
export const AmendRule = ({ ruleSet, rated }: Props) => {
  const words = useWords();
  const { t } = words;
  const { message } = App.useApp();
  const { form, forgive, requestOf, showError } = useContractForm(decisionSchema);
  const change = useRuleChange<AmendRuleSetRequest>('/rule-sets/amend');
  const [path, setPath] = useState('');
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const rows = ruleRows(ruleSet, words).filter(({ amendable }) => amendable !== null);
  const row = rows.find((one) => one.path === path);
  const turn = () => {
    setFault(null);
    change.forget();
  };
  const look = (values: unknown) => {
    const decision = requestOf(values);
    const read = readValue(ruleSet, row, typed, words);
    setFault(read.outcome === 'read' ? null : read.fault);
    if (!decision || !row?.amendable || read.outcome !== 'read') return;
    const asked = { ruleSet: ruleSet.id, path, from: row.amendable.present, to: read.value, ...decision };
    change.look({ asked, trying: tryingAmendment(asked, rated) });
  };
  return (
    <section className="section card" aria-labelledby="amend-title" data-testid="amend-rule">
      <h2 id="amend-title">{t('ruleSets.amend')}</h2>
      <p className="muted">{t('ruleSets.amendHint')}</p>
      <Form
        form={form}
        name="amend"
        layout="vertical"
        initialValues={{ standing: 'local' }}
        disabled={change.isLooking || change.isMaking}
        onValuesChange={(changed: unknown) => {
          forgive(changed);
          turn();
        }}
        onFinish={look}
      >
        <Form.Item label={t('ruleSets.field.rule')} htmlFor="amend-path">
          <NativeSelect
            id="amend-path"
            value={path}
            placeholder={t('ruleSets.chooseRule')}
            options={rows.map((one) => ({ value: one.path, label: one.rule }))}
            onChange={({ target }) => {
              setPath(target.value);
              setTyped('');
              turn();
            }}
          />
        </Form.Item>
        {row?.amendable && (
          <p>
            {t('ruleSets.field.now')}: <strong>{row.value}</strong> ({standingWords(row.standing, words)})
          </p>
        )}
        <RuleValueField
          kind={row?.amendable?.kind ?? null}
          typed={typed}
          fault={fault}
          change={(text) => {
            setTyped(text);
            turn();
          }}
        />
        <Form.Item name="source" label={t('ruleSets.field.source')}>
          <Input />
        </Form.Item>
        <Form.Item name="standing" label={t('ruleSets.field.standing')}>
          <NativeSelect options={standings.map((value) => ({ value, label: t(`standing.${value}`) }))} />
        </Form.Item>
        <Form.Item name="reason" label={t('ruleSets.field.reason')}>
          <Input.TextArea autoSize={{ minRows: 1 }} />
        </Form.Item>
        <ChangeSteps
          change={change}
          confirm={t('ruleSets.confirmAmend')}
          failed={showError}
          done={() => {
            message.success(t('ruleSets.amended'));
            form.resetFields();
            setPath('');
            setTyped('');
            turn();
          }}
        />
      </Form>
    </section>
  );
};
