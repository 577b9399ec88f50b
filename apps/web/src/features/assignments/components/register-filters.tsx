import { colourSchema, statusSchema } from '@dondoc/assignments-contracts';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useApi } from '../../../api/api-context.ts';
import { NativeSelect, type Option } from '../../../components/native-select.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { unitsQuery } from '../../../organisation/organisation.queries.ts';
import { filterOf, isNarrowed, orders, roles, sorts, type RegisterFilter } from '../register-filter.ts';
import { DayField } from './day-field.tsx';

type Props = Readonly<{ filter: RegisterFilter; apply: (filter: RegisterFilter) => void }>;

const Labelled = ({ label, children }: Readonly<{ label: string; children: ReactNode }>) => (
  <label className="filters__field">
    <span>{label}</span>
    {children}
  </label>
);

export const RegisterFilters = ({ filter, apply }: Props) => {
  const { t } = useWords();
  const { data: units = [] } = useQuery(unitsQuery(useApi()));
  const [draft, setDraft] = useState(filter);
  const change = (changes: Partial<RegisterFilter>) => setDraft((before) => ({ ...before, ...changes }));

  type Chosen = 'unit' | 'role' | 'hasDeadline' | 'sort' | 'order';
  const select = (key: Chosen, options: readonly Option[], blank: string | null) => (
    <NativeSelect
      value={draft[key] ?? ''}
      options={blank === null ? options : [{ value: '', label: blank }, ...options]}
      onChange={({ target }) =>
        setDraft((before) => ({ ...before, [key]: target.value === '' ? undefined : target.value }))
      }
    />
  );

  return (
    <details className="filters card" open={isNarrowed(filter)}>
      <summary>{t('register.filters')}</summary>
      <form
        role="search"
        aria-label={t('register.filters')}
        onSubmit={(event) => {
          event.preventDefault();
          apply({ ...draft, cursor: undefined });
        }}
      >
        <div className="filters__fields">
          <Labelled label={t('register.text')}>
            <Input value={draft.text ?? ''} onChange={({ target }) => change({ text: target.value })} />
          </Labelled>
          <Labelled label={t('register.status')}>
            <Select
              mode="multiple"
              aria-label={t('register.status')}
              placeholder={t('register.any')}
              optionFilterProp="label"
              value={draft.status}
              options={statusSchema.options.map((value) => ({ value, label: t(`status.${value}`) }))}
              onChange={(status) => change({ status })}
            />
          </Labelled>
          <Labelled label={t('register.colour')}>
            <Select
              mode="multiple"
              aria-label={t('register.colour')}
              placeholder={t('register.any')}
              optionFilterProp="label"
              value={draft.colour}
              options={colourSchema.options.map((value) => ({ value, label: t(`colour.${value}`) }))}
              onChange={(colour) => change({ colour })}
            />
          </Labelled>
          <Labelled label={t('register.unit')}>
            {select(
              'unit',
              units.map(({ unit, name }) => ({ value: unit, label: name })),
              t('register.any'),
            )}
          </Labelled>
          <Labelled label={t('register.role')}>
            {select(
              'role',
              roles.map((value) => ({
                value: value === 'any' ? '' : value,
                label: t(`register.roles.${value}`),
              })),
              null,
            )}
          </Labelled>
          <Labelled label={t('register.hasDeadline')}>
            {select(
              'hasDeadline',
              [
                { value: 'true', label: t('register.deadlineYes') },
                { value: 'false', label: t('register.deadlineNo') },
              ],
              t('register.any'),
            )}
          </Labelled>
          <Labelled label={t('register.dueFrom')}>
            <DayField
              value={draft.dueFrom ?? null}
              onChange={(day) => change({ dueFrom: day ?? undefined })}
            />
          </Labelled>
          <Labelled label={t('register.dueTo')}>
            <DayField value={draft.dueTo ?? null} onChange={(day) => change({ dueTo: day ?? undefined })} />
          </Labelled>
          <Labelled label={t('register.directive')}>
            <Input
              value={draft.directive ?? ''}
              onChange={({ target }) => change({ directive: target.value })}
            />
          </Labelled>
          <Labelled label={t('register.sort')}>
            {select(
              'sort',
              sorts.map((value) => ({
                value: value === 'attention' ? '' : value,
                label: t(`register.sorts.${value}`),
              })),
              null,
            )}
          </Labelled>
          <Labelled label={t('register.order')}>
            {select(
              'order',
              orders.map((value) => ({
                value: value === 'asc' ? '' : value,
                label: t(`register.orders.${value}`),
              })),
              null,
            )}
          </Labelled>
        </div>
        <p className="filters__send">
          <Button type="primary" htmlType="submit">
            {t('register.apply')}
          </Button>{' '}
          <Button onClick={() => apply(filterOf(new URLSearchParams()))}>{t('register.clear')}</Button>
        </p>
      </form>
    </details>
  );
};
