import type { AssignmentView } from '@dondoc/assignments-contracts';
import { useWords } from '../i18n/use-words.ts';

type Props = Readonly<Pick<AssignmentView, 'status' | 'colour'>>;

/** The status in words; the colour repeats it and is itself said in words. */
export const StatusTag = ({ status, colour }: Props) => {
  const { t } = useWords();
  return (
    <span className={`tag tag--${colour}`} title={t(`colour.${colour}`)}>
      {t(`status.${status}`)}
      {colour === 'deep-red' && <span> · {t('deepRed')}</span>}
    </span>
  );
};
