import { useWords } from '../../../i18n/use-words.ts';
import { DeadlineFields } from '../components/deadline-fields.tsx';
import { StepForm, type StepProps } from '../components/step-form.tsx';
import { daysOf, deadlineDaysSchema, instantsOf } from '../deadline-days.ts';

export const ReplanForm = ({ view, taking, done }: StepProps) => {
  const { t } = useWords();
  return (
    <StepForm
      step="replan"
      schema={deadlineDaysSchema}
      taking={taking}
      done={done}
      bodyOf={({ reason, ...days }) => ({ deadlines: instantsOf(days), reason })}
      initial={daysOf(view.deadlines)}
    >
      <DeadlineFields blank={t('rating.noDeadline')} />
    </StepForm>
  );
};
