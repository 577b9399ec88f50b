import { decideGradeSchema, gradeSchema } from '@dondoc/evaluation-contracts';
import { Form } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { actorOf } from '../allowed-steps.ts';
import { ruledOut, toExplain } from '../asked-for.ts';
import { GradeChoice } from '../components/grade-choice.tsx';
import { QuotaAcknowledged } from '../components/quota-acknowledged.tsx';
import { ProposedNow } from '../components/proposed-now.tsx';
import { StepForm, type StepProps } from '../components/step-form.tsx';
import { TextField } from '../components/text-field.tsx';
import { assessedWords } from '../rating-words.ts';
import { ruledOutWords } from '../rejection-words.ts';
import { useDecidingFacts } from '../use-deciding-facts.ts';

const DecideFields = ({ view, now }: Pick<StepProps, 'view' | 'now'>) => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { person } = useSession();
  const { facts, ratings } = useDecidingFacts(view);
  const asking = { view, by: actorOf(person), at: now, facts };
  const grade = gradeSchema.safeParse(Form.useWatch<unknown>('grade')).data ?? null;
  const explain = grade === null ? { reason: false, grounds: false } : toExplain({ ...asking, grade });
  const labelOf = (label: string, needed: boolean) => (needed ? label : t('field.optional', { label }));
  return (
    <>
      <GradeChoice
        name="grade"
        label={t('rating.grade')}
        ruledOut={(each) => {
          const rejection = ruledOut({ ...asking, grade: each });
          return rejection && ruledOutWords(rejection, ratings, words, names);
        }}
      />
      <TextField
        name="reason"
        label={labelOf(t('rating.departs'), explain.reason)}
        extra={explain.reason ? t('rating.departsNeeded') : null}
      />
      <TextField
        name="grounds"
        label={labelOf(t('rating.grounds'), explain.grounds)}
        extra={
          explain.grounds
            ? t('rating.groundsNeeded', {
                points: String(view.bounds.apart.points),
                grades: String(view.bounds.apart.grades),
              })
            : null
        }
      />
      {grade === 'excellent' && <QuotaAcknowledged view={view} ratings={ratings} />}
      <TextField name="document" label={t('rating.document')} short />
    </>
  );
};

export const DecideForm = ({ view, now, taking, done }: StepProps) => {
  const words = useWords();
  const { t } = words;
  const { selfAssessment, bounds } = view;
  return (
    <StepForm
      step="decide"
      schema={decideGradeSchema}
      taking={taking}
      done={done}
      bodyOf={(value) => value}
      confirm={
        bounds.objectionWorkingDays === null
          ? t('rating.decideNoWindow')
          : t('rating.decideWindow', { count: bounds.objectionWorkingDays })
      }
    >
      <ProposedNow view={view} />
      {selfAssessment && <p>{t('rating.selfNow', { assessed: assessedWords(selfAssessment, words) })}</p>}
      <DecideFields view={view} now={now} />
    </StepForm>
  );
};
