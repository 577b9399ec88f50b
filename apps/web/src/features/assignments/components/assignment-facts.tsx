import type { AssignmentView } from '@dondoc/assignments-contracts';
import { Facts } from '../../../components/facts.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { instantWords } from '../../../words/deadline-words.ts';
import { DeadlineText } from './deadline-text.tsx';
import { ParentLink } from './parent-link.tsx';

export const AssignmentFacts = ({ view }: Readonly<{ view: AssignmentView }>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const lines = (span: Readonly<{ from: number; to: number }>): string =>
    t(span.from === span.to ? 'issue.line' : 'issue.lines', span);
  const { source, deadline, issuedBy, recurrence, percent } = view;
  return (
    <section className="section card" aria-label={t('assignment.facts')}>
      <Facts
        facts={[
          {
            label: t('assignment.deadline'),
            value: (
              <>
                <DeadlineText view={view} />
                {deadline?.text && (
                  <div className="muted">{t('assignment.deadlineText', { text: deadline.text })}</div>
                )}
              </>
            ),
          },
          ...(view.parent === null
            ? []
            : [
                {
                  label: t('dossier.parent'),
                  value: <ParentLink id={view.parent} />,
                },
              ]),
          { label: t('assignment.lead'), value: names.unit(view.leadUnit) },
          {
            label: t('assignment.cooperating'),
            value: view.cooperatingUnits.map(names.unit).join(', ') || t('app.none'),
          },
          { label: t('assignment.accepting'), value: names.unit(view.acceptingUnit) },
          {
            label: t('assignment.issuedBy'),
            value: t('event.of', { person: names.person(issuedBy.person), unit: names.unit(issuedBy.unit) }),
          },
          { label: t('assignment.issuedAt'), value: instantWords(words, view.issuedAt) },
          {
            label: t('assignment.progress'),
            value: percent === null ? t('assignment.notReported') : `${percent}%`,
          },
          ...(recurrence
            ? [{ label: t('assignment.recurrence'), value: t(`recurrence.${recurrence}`) }]
            : []),
          { label: t('assignment.coefficient'), value: view.coefficient.toLocaleString(words.language) },
          ...(view.returns > 0 ? [{ label: t('assignment.returns'), value: view.returns }] : []),
          {
            label: t('assignment.source'),
            value: source
              ? t('assignment.sourceSpan', { ...source, lines: lines(source) })
              : t('assignment.noSource'),
          },
          { label: t('assignment.version'), value: view.version },
        ]}
      />
    </section>
  );
};
