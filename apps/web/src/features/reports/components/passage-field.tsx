import type { Passage, ReportTopic } from '@dondoc/evaluation-reports';
import { Button, Form, Input } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words.ts';
import { keyOf } from '../edit-values.ts';

type Props = Readonly<{ topic: ReportTopic; passage: Passage }>;

/** A passage to edit, with what was drawn beside it where the two differ. */
export const PassageField = ({ topic, passage }: Props) => {
  const { t } = useWords();
  const form = Form.useFormInstance<unknown>();
  const { assignment, about, drawn } = passage;
  const name = ['passages', topic, keyOf(passage)];
  const words: unknown = Form.useWatch(name, form);
  const differs = drawn !== null && words !== undefined && words !== drawn;
  const label = assignment === null ? t('reports.whole') : (about ?? assignment);
  return (
    <div className={differs ? 'report-passage report-passage--edited' : 'report-passage'}>
      <Form.Item
        name={name}
        label={label}
        extra={
          assignment === null ? (
            t('reports.wholeHint')
          ) : (
            <>
              <Link to={`/assignments/${assignment}`}>{assignment}</Link> · {t('reports.leaveOut')}
            </>
          )
        }
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={4000} />
      </Form.Item>
      {differs && (
        <div className="report-drawn" data-testid="drawn">
          <span className="tag tag--amber">{t('reports.edited')}</span>
          <p>
            <span className="muted">{t('reports.drawn')}</span> {drawn}
          </p>
          <Button
            size="small"
            aria-label={t('reports.asDrawnOf', { about: label })}
            onClick={() => form.setFieldValue(name, drawn)}
          >
            {t('reports.asDrawn')}
          </Button>
        </div>
      )}
      {drawn === null && assignment !== null && <p className="muted">{t('reports.drawnNoMore')}</p>}
    </div>
  );
};
