import { Alert, Button } from 'antd';
import { troubleOf } from '../api/api-trouble.ts';
import { troubleWords } from '../api/trouble-words.ts';
import { useWords } from '../i18n/use-words.ts';

type Props = Readonly<{ error: unknown; place: string; retry?: () => void }>;

/** What happened, where, and what to do. */
export const TroubleAlert = ({ error, place, retry }: Props) => {
  const words = useWords();
  const { what, reason, todo, fields } = troubleWords(troubleOf(error), words);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={what}
      description={
        <>
          {reason && <p>{reason}</p>}
          {fields.length > 0 && (
            <ul>
              {fields.map((field) => (
                <li key={field}>{field}</li>
              ))}
            </ul>
          )}
          <p>
            {words.t('trouble.where', { place })} {todo}
          </p>
        </>
      }
      action={retry && <Button onClick={retry}>{words.t('trouble.retry')}</Button>}
    />
  );
};
