import type { UnitScore } from '@dondoc/evaluation-projections';
import { Link } from 'react-router';
import { askedAddress, type Asked } from '../../../scoring/asked.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { measureWords, type Measure } from '../measures.ts';

type Props = Readonly<{ score: UnitScore; measure: Measure; most: string; asked: Asked }>;

/** A number that opens the assignments behind it. */
export const MeasureLink = ({ score, measure, most, asked }: Props) => {
  const words = useWords();
  const value = measureWords(score, measure, most, words);
  return (
    <Link
      to={`/scoreboard/${score.unit}?measure=${measure}&${askedAddress(asked)}`}
      className={score.results ? 'number' : 'number muted'}
      data-testid={`score-${score.unit}-${measure}`}
      aria-label={words.t('score.behind', { unit: score.name, measure: words.t(`score.${measure}`), value })}
    >
      {value}
    </Link>
  );
};
