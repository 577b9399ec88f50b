import type { ReportListed } from '@dondoc/evaluation-contracts';
import { useWords } from '../../../i18n/use-words.ts';

const colours = { draft: 'amber', issued: 'green', withdrawn: 'red' } as const;

export const ReportStatus = ({ status }: Readonly<Pick<ReportListed, 'status'>>) => {
  const { t } = useWords();
  return <span className={`tag tag--${colours[status]}`}>{t(`reports.status.${status}`)}</span>;
};
