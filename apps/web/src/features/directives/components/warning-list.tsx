import type { ParsedDirective } from '@dondoc/directives-contracts';
import { Alert } from 'antd';
import { useWords } from '../../../i18n/use-words.ts';
import { halfOf } from '../../../words/bilingual.ts';

export const WarningList = ({ warnings }: Readonly<Pick<ParsedDirective, 'warnings'>>) => {
  const { t, language } = useWords();
  if (warnings.length === 0) return null;
  return (
    <Alert
      type="warning"
      title={t('issue.warnings', { count: warnings.length })}
      description={
        <ul className="warnings" data-testid="directive-warnings">
          {warnings.map(({ code, message, span }, index) => (
            <li key={index} data-code={code}>
              {halfOf(message, language)}
              {span && (
                <span className="muted">
                  {' '}
                  ({t(span.from === span.to ? 'issue.line' : 'issue.lines', span)})
                </span>
              )}
            </li>
          ))}
        </ul>
      }
    />
  );
};
