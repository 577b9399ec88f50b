import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';

type Props = Readonly<{
  mark: string;
  assignments: readonly Readonly<{ id: string; title: string }>[];
  close: () => void;
}>;

/** The assignments behind a mark that was opened. */
export const BehindList = ({ mark, assignments, close }: Props) => {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [mark]);
  const title = t('evaluation.behindMark', { mark, count: assignments.length });
  return (
    <section ref={box} tabIndex={-1} className="section card" aria-label={title} data-testid="behind">
      <h3>{title}</h3>
      <ul className="behind">
        {assignments.map((one) => (
          <li key={one.id}>
            <Link to={`/assignments/${one.id}`}>{one.title}</Link>
          </li>
        ))}
      </ul>
      <Button onClick={close}>{t('evaluation.close')}</Button>
    </section>
  );
};
