import type { AssignmentView, PastDeadline, TimelineEntry } from '@dondoc/assignments-contracts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { deadlineWords, instantWords } from '../../../words/deadline-words.ts';
import { timelineQuery } from '../api/assignments.queries.ts';
import { eventWords } from '../event-words.ts';
import { whoActed } from '../who-acted.ts';
import { DossierSection } from './dossier-section.tsx';

const saidIn = ({ data }: TimelineEntry): string | null => {
  const said = data['reason'] ?? data['because'];
  return typeof said === 'string' ? said : null;
};

/** Why a deadline was moved; a grant gives no reason of its own, what was granted has one. */
const reasonOf = (entry: TimelineEntry, timeline: readonly TimelineEntry[]): string | null => {
  const asked = timeline.findLast(
    ({ type, version }) => type === 'dondoc.assignment.extension-requested.v1' && version < entry.version,
  );
  const granted = entry.type === 'dondoc.assignment.extension-granted.v1';
  return saidIn(entry) ?? (granted && asked ? saidIn(asked) : null);
};

/** Every deadline that held before, who moved it and why: none disappears. */
export const DeadlineHistory = ({ view }: Readonly<{ view: AssignmentView }>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const timeline = useQuery(timelineQuery(useApi(), view.id));
  if (view.deadlineHistory.length === 0) return null;
  const title = t('dossier.deadlines');

  const moved = ({ endedBy }: PastDeadline) => {
    const entry = timeline.data?.items.find(({ version }) => version === endedBy.version);
    if (!entry) return null;
    const reason = reasonOf(entry, timeline.data?.items ?? []);
    return (
      <span className="units">
        <span>{eventWords(entry, words, names).title}</span>
        <span className="muted">{whoActed(entry, words, names)}</span>
        {reason !== null && <span>{reason}</span>}
      </span>
    );
  };

  const columns: readonly Column<PastDeadline>[] = [
    {
      key: 'deadline',
      title: t('dossier.deadline'),
      names: true,
      cell: ({ deadline }) => deadlineWords(words, deadline.at),
    },
    {
      key: 'held',
      title: t('dossier.held'),
      cell: ({ since, until }) =>
        t('dossier.heldFrom', { since: instantWords(words, since), until: instantWords(words, until) }),
    },
    {
      key: 'missed',
      title: t('dossier.missed'),
      cell: ({ missedAt }) =>
        missedAt === null
          ? t('dossier.notMissed')
          : t('dossier.missedAt', { at: instantWords(words, missedAt) }),
    },
    { key: 'moved', title: t('dossier.movedBy'), cell: moved },
  ];
  return (
    <DossierSection title={title} testId="deadline-history">
      <StackedTable
        caption={title}
        columns={columns}
        rows={view.deadlineHistory}
        rowKey={({ endedBy }) => String(endedBy.version)}
      />
    </DossierSection>
  );
};
