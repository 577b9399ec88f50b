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
  kind: 'rules' | 'number';
  ruleSet: string;
  number: NumberName;
  /** As it was typed, with a comma or a point. */
  value: string;
}>;

export const numberNamed = (name: string): NumberName =>
  numberNames.find((one) => one === name) ?? 'quantity';

/** Null: it cannot be asked like this. A number goes out as it was typed, so that nothing of it is rounded. */
export const requestOf = (draft: Draft, period: string | null, asOf: string | null): WhatIfRequest | null => {
  const change =
    draft.kind === 'rules'
      ? { kind: 'rules', ruleSet: draft.ruleSet }
      : { kind: 'number', path: numbers[draft.number], value: draft.value.trim().replace(',', '.') };
  const checked = whatIfRequestSchema.safeParse({ period, asOf, change });
  return checked.success ? checked.data : null;
};
