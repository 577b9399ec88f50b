import { selfAssessSchema, gradeSchema, ratedNumberSchema } from '@dondoc/evaluation-contracts';
import { Form } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { useSession } from '../../../session/session-context.ts';
import { actorOf } from '../allowed-steps.ts';
import { needsGrounds } from '../asked-for.ts';
import { GradeChoice } from '../components/grade-choice.tsx';
import { PointsInput } from '../components/points-input.tsx';
import { ProposedNow } from '../components/proposed-now.tsx';
import { StepForm, type StepProps } from '../components/step-form.tsx';
import { TextField } from '../components/text-field.tsx';

const Grounds = ({ view, now }: Pick<StepProps, 'view' | 'now'>) => {
  const { t } = useWords();
  const { person } = useSession();
  const grade = gradeSchema.safeParse(Form.useWatch<unknown>('grade')).data;
  const points = ratedNumberSchema.safeParse(Form.useWatch<unknown>('points')).data ?? null;
  const needed =
    grade !== undefined && needsGrounds({ view, by: actorOf(person), at: now }, { points, grade });
  const explain = t('rating.groundsNeeded', {
    points: String(view.bounds.apart.points),
    grades: String(view.bounds.apart.grades),
  });
  return (
    <TextField
      name="grounds"
      label={needed ? t('rating.grounds') : t('field.optional', { label: t('rating.grounds') })}
      extra={needed ? explain : null}
    />
  );
};

export const SelfAssessForm = ({ view, now, taking, done }: StepProps) => {
  const { t } = useWords();
  return (
    <StepForm
      step="self-assess"
      schema={selfAssessSchema}
      taking={taking}
      done={done}
      bodyOf={(value) => value}
      initial={view.selfAssessment ?? {}}
    >
      <ProposedNow view={view} />
      <GradeChoice name="grade" label={t('rating.selfGrade')} />
      <Form.Item name="points" label={t('field.optional', { label: t('rating.points') })}>
        <PointsInput />
      </Form.Item>
      <Grounds view={view} now={now} />
    </StepForm>
  );
};
