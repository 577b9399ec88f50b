import { whatIfRequestSchema, type WhatIfRequest } from '@dondoc/evaluation-projections';

/** Numbers that wards ask about; any other one of the rules is changed where rules are adopted. */
export const numbers = {
  quantity: 'resultPoints.quantity',
  quality: 'resultPoints.quality',
  progress: 'resultPoints.progress',
  cooperating: 'roleFactors.cooperating',
  excellent: 'grades.0.atLeast',
  good: 'grades.1.atLeast',
  satisfactory: 'grades.2.atLeast',
} as const;

type NumberName = keyof typeof numbers;

export const numberNames: readonly NumberName[] = [
  'quantity',
  'quality',
  'progress',
  'cooperating',
  'excellent',
  'good',
  'satisfactory',
];

export type Draft = Readonly<{
  kind: 'rules' | 'number' | 'calendar';
  ruleSet: string;
  number: NumberName;
  /** As it was typed, with a comma or a point. */
  value: string;
  daysOff: readonly string[];
  workedDays: readonly string[];
}>;

export const emptyDraft: Draft = {
  kind: 'number',
  ruleSet: '335-2025',
  number: 'quantity',
  value: '',
  daysOff: [],
  workedDays: [],
};

export const numberNamed = (name: string): NumberName =>
  numberNames.find((one) => one === name) ?? 'quantity';

const kinds = ['number', 'rules', 'calendar'] as const;
export const kindNamed = (name: string): Draft['kind'] => kinds.find((kind) => kind === name) ?? 'number';

const changeOf = ({ kind, ruleSet, number, value, daysOff, workedDays }: Draft): object | null => {
  switch (kind) {
    case 'rules':
      return { kind, ruleSet };
    case 'number':
      return { kind, path: numbers[number], value: value.trim().replace(',', '.') };
    case 'calendar':
      return daysOff.length + workedDays.length === 0 ? null : { kind, daysOff, workedDays };
    default:
      return kind satisfies never;
  }
};

/** Null: it cannot be asked like this. A number goes out as it was typed, so that nothing of it is rounded. */
export const requestOf = (draft: Draft, period: string | null, asOf: string | null): WhatIfRequest | null => {
  const checked = whatIfRequestSchema.safeParse({ period, asOf, change: changeOf(draft) });
  return checked.success ? checked.data : null;
};
