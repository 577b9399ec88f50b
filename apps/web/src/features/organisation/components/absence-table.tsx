import { commandResultSchema } from '@dondoc/assignments-contracts';
import { App, Button } from 'antd';
import { useCommand } from '../../../api/use-command.ts';
import { StackedTable } from '../../../components/stacked-table.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { Absence } from '../../../organisation/organisation.schema.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { deadlineWords, instantWords } from '../../../words/deadline-words.ts';
import { absenceState, mayEnd } from '../absences.ts';

export const AbsenceTable = ({ absences }: Readonly<{ absences: readonly Absence[] }>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { person } = useSession();
  const { message } = App.useApp();
  const end = useCommand(commandResultSchema, ['absences', 'people', 'units', 'notifications']);
  const now = new Date().toISOString();
  if (absences.length === 0) return <p className="empty">{t('absence.empty')}</p>;
  return (
    <>
      {end.error && <TroubleAlert error={end.error} place={t('place.absences')} />}
      <StackedTable
        caption={t('absence.title')}
        rows={absences}
        rowKey={({ absence }) => absence}
        columns={[
          {
            key: 'who',
            title: t('absence.who'),
            names: true,
            cell: (absence) => (
              <>
                {names.person(absence.person)}
                <br />
                <span className="muted">{names.unit(absence.unit)}</span>
              </>
            ),
          },
          { key: 'deputy', title: t('absence.deputy'), cell: ({ deputy }) => names.person(deputy) },
          {
            key: 'span',
            title: t('absence.span'),
            cell: ({ from, until, reason }) => (
              <>
                {t('absence.spanOf', {
                  from: instantWords(words, from),
                  until: deadlineWords(words, until),
                })}
                <br />
                <span className="muted">{t(`absence.reasons.${reason}`)}</span>
              </>
            ),
          },
          {
            key: 'state',
            title: t('absence.state'),
            cell: (absence) =>
              t(`absence.states.${absenceState(absence, now)}`, {
                at: absence.endedAt === null ? '' : instantWords(words, absence.endedAt),
              }),
          },
          {
            key: 'action',
            title: t('absence.action'),
            cell: (absence) =>
              mayEnd(absence, person, now) && (
                <Button
                  size="small"
                  aria-label={t('absence.endOf', { person: names.person(absence.person) })}
                  loading={end.isPending}
                  onClick={() =>
                    end.mutate(
                      { path: `/organisation/absences/${absence.absence}/end`, body: {} },
                      { onSuccess: () => message.success(t('absence.ended')) },
                    )
                  }
                >
                  {t('absence.end')}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
};
