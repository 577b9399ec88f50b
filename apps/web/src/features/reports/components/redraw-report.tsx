import { reportChangedSchema, type ReportView } from '@dondoc/evaluation-contracts';
import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../api/use-command.ts';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';

type Props = Readonly<{ report: ReportView; onNew: () => void }>;

export const RedrawReport = ({ report: { id, version }, onNew }: Props) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const [afresh, setAfresh] = useState(false);
  const redraw = useCommand(reportChangedSchema, ['reports']);
  const submit = (): void =>
    redraw.mutate(
      { path: `/reports/${id}/redraw`, body: { afresh }, seenVersion: version },
      {
        onSuccess: () => {
          message.success(t('reports.redrawn'));
          setAfresh(false);
          onNew();
        },
      },
    );
  return (
    <section className="section card" aria-labelledby="redraw-title" data-testid="redraw-report">
      <h2 id="redraw-title">{t('reports.redraw')}</h2>
      <p className="muted">{t('reports.redrawHint')}</p>
      <p>
        <Checkbox checked={afresh} onChange={({ target }) => setAfresh(target.checked)}>
          {t('reports.afresh')}
        </Checkbox>
      </p>
      <Button loading={redraw.isPending} onClick={submit}>
        {t('reports.redrawSend')}
      </Button>
      {redraw.error && <TroubleAlert error={redraw.error} place={t('reports.redraw')} />}
    </section>
  );
};
