import { Form, Radio } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { pointsOrNone } from '../../../scoring/score-words.ts';
import { StepForm, type StepProps } from '../components/step-form.tsx';
import { criteriaGiven, criteriaRows, criteriaSchema, sumSoFar } from '../criteria-values.ts';
import { criterionWords, givenWords } from '../rating-words.ts';
import { CriterionFields } from './criterion-fields.tsx';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const RunningSum = ({ view }: Pick<StepProps, 'view'>) => {
  const words = useWords();
  const rows = Form.useWatch<unknown>('criteria');
  const { filled, points, most } = sumSoFar(isList(rows) ? rows : [], view);
  return (
    <p role="status" data-testid="criteria-sum">
      <strong>
        {words.t('rating.sum', {
          points: pointsOrNone(points, words),
          most: pointsOrNone(most, words),
          filled,
          of: view.bounds.criteria.length,
        })}
      </strong>
    </p>
  );
};

export const CriteriaForm = ({ view, taking, done }: StepProps) => {
  const words = useWords();
  const { t } = words;
  const schema = criteriaSchema(view, (most) => t('rating.tooMany', { most: givenWords(most, words) }));
  return (
    <StepForm
      step="general-criteria"
      schema={schema}
      taking={taking}
      done={done}
      bodyOf={(value) => ({ criteria: criteriaGiven(value, view) })}
      initial={{ criteria: criteriaRows(view) }}
    >
      <p className="muted">{t('rating.criteriaExplain')}</p>
      {view.proposal && <p className="doubt">{t('rating.voidsProposal')}</p>}
      {view.bounds.criteria.map(({ code, most }, index) => (
        <fieldset key={code} className="choices" data-criterion={code}>
          <legend>
            {t('rating.criterionMost', {
              name: criterionWords(code, view, words),
              most: givenWords(most, words),
            })}
          </legend>
          <Form.Item name={['criteria', index, 'applies']} label={t('rating.applies')}>
            <Radio.Group
              options={[
                { value: 'yes', label: t('rating.appliesYes') },
                { value: 'no', label: t('rating.appliesNo') },
              ]}
            />
          </Form.Item>
          <CriterionFields index={index} />
        </fieldset>
      ))}
      <RunningSum view={view} />
    </StepForm>
  );
};
