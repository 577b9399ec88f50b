import { urgencySchema } from '@dondoc/assignments-contracts';
import { DatePicker, InputNumber } from 'antd';
import dayjs from 'dayjs';
import { NativeSelect } from '../../../components/native-select.tsx';
import { StackedTable, type Column } from '../../../components/stacked-table.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { Unit } from '../../../organisation/organisation.schema.ts';
import type { DutyReview } from '../duty-review.ts';
import { DutyText } from './duty-text.tsx';

type Props = Readonly<{
  reviews: readonly DutyReview[];
  units: readonly Unit[];
  change: (duty: number, changes: Partial<DutyReview>) => void;
}>;

export const ReviewTable = ({ reviews, units, change }: Props) => {
  const { t } = useWords();
  const unitOptions = units.map(({ unit, name }) => ({ value: unit, label: name }));
  const urgencies = urgencySchema.options.map((value) => ({ value, label: t(`urgency.${value}`) }));
  const named = (field: string, { proposal }: DutyReview) =>
    t('issue.fieldOf', { field, duty: proposal.duty });

  const unitColumn = (key: 'leadUnit' | 'acceptingUnit', title: string): Column<DutyReview> => ({
    key,
    title,
    cell: (review) => (
      <NativeSelect
        aria-label={named(title, review)}
        options={unitOptions}
        placeholder={t('issue.chooseUnit')}
        value={review[key] ?? ''}
        invalid={review.include && review[key] === null}
        onChange={({ target }) => change(review.proposal.duty, { [key]: target.value })}
      />
    ),
  });

  const columns: readonly Column<DutyReview>[] = [
    {
      key: 'include',
      title: t('issue.includeHead'),
      cell: ({ proposal, include }) => (
        <input
          type="checkbox"
          className="check"
          aria-label={t('issue.include', { duty: proposal.duty })}
          checked={include}
          onChange={({ target }) => change(proposal.duty, { include: target.checked })}
        />
      ),
    },
    {
      key: 'duty',
      title: t('issue.duty'),
      names: true,
      cell: (review) => <DutyText {...review} units={units} />,
    },
    unitColumn('leadUnit', t('issue.lead')),
    unitColumn('acceptingUnit', t('issue.accepting')),
    {
      key: 'urgency',
      title: t('issue.urgency'),
      cell: (review) => (
        <NativeSelect
          aria-label={named(t('issue.urgency'), review)}
          options={urgencies}
          value={review.urgency}
          onChange={({ target }) =>
            change(review.proposal.duty, { urgency: urgencySchema.parse(target.value) })
          }
        />
      ),
    },
    {
      key: 'coefficient',
      title: t('issue.coefficient'),
      cell: (review) => (
        <InputNumber
          aria-label={named(t('issue.coefficient'), review)}
          className="coefficient"
          min={0.1}
          max={100}
          step={0.1}
          value={review.coefficient}
          {...(review.include && review.coefficient === null && { status: 'error' as const })}
          onChange={(coefficient) => change(review.proposal.duty, { coefficient })}
        />
      ),
    },
    {
      key: 'deadline',
      title: t('issue.deadline'),
      cell: (review) => (
        <DatePicker
          aria-label={named(t('issue.deadline'), review)}
          className="day"
          format="DD/MM/YYYY"
          placeholder={t('issue.noDeadline')}
          value={review.lastDay === null ? null : dayjs(review.lastDay)}
          onChange={(day) => change(review.proposal.duty, { lastDay: day?.format('YYYY-MM-DD') ?? null })}
        />
      ),
    },
  ];
  return (
    <StackedTable
      caption={t('issue.review')}
      columns={columns}
      rows={reviews}
      rowKey={({ proposal }) => String(proposal.duty)}
      rowClass={({ include }) => (include ? '' : 'left-out')}
      testId="review"
    />
  );
};
