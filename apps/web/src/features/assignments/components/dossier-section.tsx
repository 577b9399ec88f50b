import { useId, type ReactNode } from 'react';

type Props = Readonly<{ title: string; testId: string; children: ReactNode }>;

export const DossierSection = ({ title, testId, children }: Props) => {
  const id = useId();
  return (
    <section className="section card" aria-labelledby={id} data-testid={testId}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};
