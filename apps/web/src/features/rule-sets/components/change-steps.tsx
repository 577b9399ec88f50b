import { Button } from 'antd';
import type { ReactNode } from 'react';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import type { useRuleChange } from '../api/use-rule-change.ts';
import { GradesPreview } from './grades-preview.tsx';

type Props<Asked extends object> = Readonly<{
  change: ReturnType<typeof useRuleChange<Asked>>;
  confirm: string;
  done: () => void;
  failed: (error: unknown) => void;
  children?: ReactNode;
}>;

/** The end of a form that changes the rules: look, then make what was looked at. */
export const ChangeSteps = <Asked extends object>({
  change,
  confirm,
  done,
  failed,
  children,
}: Props<Asked>) => {
  const { t } = useWords();
  const { looked, isLooking, isMaking, error } = change;
  return (
    <>
      <Button htmlType="submit" loading={isLooking} type={looked ? 'default' : 'primary'}>
        {t('ruleSets.look')}
      </Button>{' '}
      {children}
      {error && <TroubleAlert error={error} place={t('place.ruleSets')} />}
      {looked && (
        <>
          <GradesPreview trying={looked.trying} found={looked.found} />
          <p className="doubt">{t('ruleSets.kept')}</p>
          <Button
            type="primary"
            loading={isMaking}
            onClick={() => change.make(looked.asked, { onSuccess: done, onError: failed })}
          >
            {confirm}
          </Button>
        </>
      )}
    </>
  );
};
