import { correctFinalSchema } from '@dondoc/evaluation-contracts';
import { Form } from 'antd';
import { z } from 'zod';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { gradeWords } from '../../../scoring/score-words.ts';
import { useSession } from '../../../session/session-context.ts';
import { actorOf } from '../allowed-steps.ts';
import { correctionRuledOut } from '../asked-for.ts';
import { GradeChoice } from '../components/grade-choice.tsx';
import { QuotaAcknowledged } from '../components/quota-acknowledged.tsx';
import { StepForm, type StepProps } from '../components/step-form.tsx';
import { TextField } from '../components/text-field.tsx';
import { ruledOutWords } from '../rejection-words.ts';
import { useDecidingFacts } from '../use-deciding-facts.ts';

const nothing = z.object({});

export const FinaliseForm = ({ view, taking, done }: StepProps) => {
  const words = useWords();
  const { t } = words;
  return (
    <StepForm
      step="finalise"
      schema={nothing}
      taking={taking}
      done={done}
      bodyOf={(value) => value}
      confirm={t('rating.finaliseConfirm')}
    >
      <p>{t('rating.finaliseExplain', { grade: gradeWords(view.grade, words) })}</p>
    </StepForm>
  );
};

const correction = correctFinalSchema.omit({ from: true });

const CorrectFields = ({ view, now }: Pick<StepProps, 'view' | 'now'>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { person } = useSession();
  const { facts, ratings } = useDecidingFacts(view);
  const to = Form.useWatch<unknown>('to');
  return (
    <>
      <GradeChoice
        name="to"
        label={t('rating.correctTo')}
        without={view.grade}
        ruledOut={(grade) => {
          const rejection = correctionRuledOut({ view, by: actorOf(person), at: now, grade, facts });
          return rejection && ruledOutWords(rejection, ratings, words, names);
        }}
      />
      {to === 'excellent' && <QuotaAcknowledged view={view} ratings={ratings} />}
      <TextField name="reason" label={t('rating.reason')} />
      <TextField name="document" label={t('rating.document')} short />
    </>
  );
};

export const CorrectForm = ({ view, now, taking, done }: StepProps) => {
  const words = useWords();
  const { t } = words;
  return (
    <StepForm
      step="correct"
      schema={correction}
      taking={taking}
      done={done}
      bodyOf={(value) => ({ ...value, from: view.grade })}
      confirm={t('rating.correctConfirm')}
    >
      <p>{t('rating.correctExplain', { grade: gradeWords(view.grade, words) })}</p>
      <CorrectFields view={view} now={now} />
    </StepForm>
  );
};
