import { reportChangedSchema, type ReportListed } from '@dondoc/evaluation-contracts';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../../api/api-context.ts';
import { useCommand } from '../../../api/use-command.ts';
import { NativeSelect } from '../../../components/native-select.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useSession } from '../../../session/session-context.ts';
import { directivesQuery } from '../api/reports.queries.ts';
import { hasReport } from '../has-report.ts';
import { directiveWords } from '../report-words.ts';

type Props = Readonly<{ period: string; reports: readonly ReportListed[] }>;

const ownUnit = 'unit';

/** On the unit of whoever asks, or on a document; which of them may, the API says. */
export const DraftReport = ({ period, reports }: Props) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const { person } = useSession();
  const navigate = useNavigate();
  const { data: directives = [] } = useQuery(directivesQuery(useApi()));
  const draft = useCommand(reportChangedSchema, ['reports']);
  const hasOwn = hasReport(reports, person.unit);
  const [chosen, choose] = useState(hasOwn ? '' : ownUnit);
  const options = [
    ...(hasOwn ? [] : [{ value: ownUnit, label: t('reports.ownUnit', { unit: person.unitName }) }]),
    ...directives.map((one) => ({
      value: `directive/${one.id}`,
      label: t('reports.directive', { directive: directiveWords(one) }),
    })),
  ];
  const submit = (): void => {
    const subject =
      chosen === ownUnit
        ? { kind: 'unit', unit: person.unit }
        : { kind: 'directive', directive: chosen.slice('directive/'.length) };
    draft.mutate(
      { path: '/reports', body: { subject, period } },
      {
        onSuccess: ({ id }) => {
          message.success(t('reports.drafted'));
          void navigate(`/reports/${id}`);
        },
      },
    );
  };
  return (
    <section className="section card" aria-labelledby="draft-title" data-testid="draft-report">
      <h2 id="draft-title">{t('reports.draft')}</h2>
      <p className="muted">{t('reports.draftHint')}</p>
      {options.length === 0 ? (
        <p className="empty">{t('reports.draftNone')}</p>
      ) : (
        <form
          className="asked report-asked"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <label>
            <span>{t('reports.subject')}</span>
            <NativeSelect
              value={chosen}
              placeholder={t('reports.chooseSubject')}
              options={options}
              onChange={({ target }) => choose(target.value)}
            />
          </label>
          <Button type="primary" htmlType="submit" loading={draft.isPending} disabled={chosen === ''}>
            {t('reports.draftSend')}
          </Button>
        </form>
      )}
      {draft.error && <TroubleAlert error={draft.error} place={t('reports.place')} />}
    </section>
  );
};
