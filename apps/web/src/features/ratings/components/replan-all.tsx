import type { RatingView } from '@dondoc/evaluation-contracts';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useContractForm } from '../../../components/use-contract-form.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { allowedSteps } from '../allowed-steps.ts';
import { useEach } from '../api/use-each.ts';
import { deadlineDaysSchema, movedTo } from '../deadline-days.ts';
import { ratedWords } from '../rating-words.ts';
import { DeadlineFields } from './deadline-fields.tsx';
import { EachResults } from './each-results.tsx';

type Props = Readonly<{ ratings: readonly RatingView[]; now: string }>;

/** Gives every rating of the period that is not final other deadlines at once. */
export const ReplanAll = ({ ratings, now }: Props) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { person } = useSession();
  const { form, forgive, requestOf } = useContractForm(deadlineDaysSchema);
  const [sent, setSent] = useState(0);
  const replanning = useEach();
  const those = ratings.filter((view) => allowedSteps(view, person, now).includes('replan'));
  const submit = (values: unknown) => {
    const asked = requestOf(values);
    if (!asked) return;
    const { reason, ...days } = asked;
    setSent(those.length);
    replanning.mutate(
      those.map((view) => ({
        id: view.id,
        label: ratedWords(view, words, names),
        path: `/ratings/${view.id}/replan`,
        body: { deadlines: movedTo(view.deadlines, days), reason },
        seenVersion: view.version,
      })),
    );
  };
  if (those.length === 0) return null;
  return (
    <section className="section card" aria-labelledby="replan-title" data-testid="replan-all">
      <h2 id="replan-title">{t('ratings.replanAll')}</h2>
      <p className="muted">{t('ratings.replanExplain', { count: those.length })}</p>
      <Form
        form={form}
        name="replan-all"
        layout="vertical"
        className="form-grid"
        disabled={replanning.isPending}
        onValuesChange={forgive}
        onFinish={submit}
      >
        <DeadlineFields blank={t('ratings.unchanged')} />
        <div className="form-grid__wide">
          <Button htmlType="submit" loading={replanning.isPending}>
            {t('ratings.replanSend', { count: those.length })}
          </Button>
        </div>
      </Form>
      <EachResults results={replanning.results} of={sent} busy={replanning.isPending} testId="replanned" />
    </section>
  );
};
