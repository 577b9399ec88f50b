import type { ReactNode } from 'react';

export type Fact = Readonly<{ label: string; value: ReactNode }>;

export const Facts = ({ facts, label }: Readonly<{ facts: readonly Fact[]; label?: string }>) => (
  <dl className="facts" aria-label={label}>
    {facts.map((fact) => (
      <div key={fact.label}>
        <dt>{fact.label}</dt>
        <dd>{fact.value}</dd>
      </div>
    ))}
  </dl>
);
