import { gradeSchema, type RatingView } from '@dondoc/evaluation-contracts';
import { Form, Radio } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { gradeWords } from '../../../scoring/score-words.ts';

type Grade = NonNullable<RatingView['grade']>;
type Props = Readonly<{
  name: string;
  label: string;
  /** Why a grade cannot be given; null: it can. */
  ruledOut?: (grade: Grade) => string | null;
  without?: Grade | null;
}>;

/** The grades in words; one that is ruled out stays to be seen, with the reason. */
export const GradeChoice = ({ name, label, ruledOut = () => null, without = null }: Props) => {
  const words = useWords();
  return (
    <Form.Item name={name} label={label}>
      <Radio.Group className="grade-choice">
        {gradeSchema.options
          .filter((grade) => grade !== without)
          .map((grade) => {
            const because = ruledOut(grade);
            return (
              <Radio key={grade} value={grade} disabled={because !== null}>
                {gradeWords(grade, words)}
                {because !== null && <span className="muted"> – {because}</span>}
              </Radio>
            );
          })}
      </Radio.Group>
    </Form.Item>
  );
};
