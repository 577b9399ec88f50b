import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { Loading } from '../../../components/loading.tsx';
import { TroubleAlert } from '../../../components/trouble-alert.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { useNames } from '../../../organisation/use-names.ts';
import { useSession } from '../../../session/session-context.ts';
import { ladderQuery } from '../api/settings.queries.ts';
import { ladderRules } from '../ladder-rules.ts';
import { AdoptLadder } from './adopt-ladder.tsx';
import { LadderTables } from './ladder-tables.tsx';
import { SettingsFrame } from '../../../components/settings-frame.tsx';

export const LadderPage = () => {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { person } = useSession();
  const ladder = useQuery(ladderQuery(useApi()));
  if (ladder.isPending) return <Loading />;
  const view = ladder.data;
  return (
    <SettingsFrame>
      {ladder.error && (
        <TroubleAlert error={ladder.error} place={t('place.ladder')} retry={() => void ladder.refetch()} />
      )}
      {view && (
        <>
          <p className="muted" data-testid="ladder-version">
            {t('ladder.about', {
              version: view.policy.version,
              adopted: t(view.adopted ? 'settings.adopted' : 'settings.shipped'),
            })}
          </p>
          <p>{t('ladder.explain')}</p>
          <LadderTables rules={ladderRules(view.policy, words, names.unit)} />
          {person.role === 'leader' && <AdoptLadder now={view.policy} />}
        </>
      )}
    </SettingsFrame>
  );
};
