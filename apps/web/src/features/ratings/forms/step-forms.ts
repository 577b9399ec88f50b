import type { ReactNode } from 'react';
import type { StepProps } from '../components/step-form.tsx';
import type { Step } from '../rating-specimens.ts';
import { CriteriaForm } from './criteria-form.tsx';
import { DecideForm } from './decide-form.tsx';
import { CorrectForm, FinaliseForm } from './final-forms.tsx';
import { RecordFindingForm, WithdrawFindingForm } from './finding-forms.tsx';
import { LeaderForm } from './leader-form.tsx';
import { ObjectForm } from './object-form.tsx';
import { ProposeForm } from './propose-form.tsx';
import { RefuseForm } from './refuse-form.tsx';
import { ReplanForm } from './replan-form.tsx';
import { SelfAssessForm } from './self-assess-form.tsx';
import { UpholdForm } from './uphold-form.tsx';

export const stepForms: Readonly<Record<Step, (props: StepProps) => ReactNode>> = {
  'self-assess': SelfAssessForm,
  'general-criteria': CriteriaForm,
  'give-leader-criteria': LeaderForm,
  propose: ProposeForm,
  decide: DecideForm,
  object: ObjectForm,
  'uphold-objection': UpholdForm,
  'refuse-objection': RefuseForm,
  finalise: FinaliseForm,
  'record-finding': RecordFindingForm,
  'withdraw-finding': WithdrawFindingForm,
  replan: ReplanForm,
  correct: CorrectForm,
};
