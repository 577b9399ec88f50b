import type { AssignmentView } from '@dondoc/assignments-contracts';
import { useWords } from '../../../i18n/use-words.ts';
import { deadlineWords, instantWords } from '../../../words/deadline-words.ts';
import type { Words } from '../../../words/language.ts';
import { dateWords } from '../../../words/local-time.ts';
import { DossierSection } from './dossier-section.tsx';

/** What of an assignment waits for an answer, or excuses it, in sentences. */
export const standingWords = (view: AssignmentView, words: Words): readonly string[] => {
  const { t, language } = words;
  const { extensionRequested, correctionRequested, decline, suspension, objectiveCauseAt } = view;
  const moment = (at: string) => instantWords(words, at);
  return [
    extensionRequested && t('dossier.extension', { deadline: deadlineWords(words, extensionRequested.at) }),
    correctionRequested &&
      t('dossier.correction', { at: moment(correctionRequested.at), what: correctionRequested.what }),
    decline && t('dossier.declined', { at: moment(decline.at), reason: decline.reason }),
    decline?.ruleBy &&
      decline.upheldAt === null &&
      t('dossier.declineRuleBy', { at: moment(decline.ruleBy) }),
    decline?.upheldAt && t('dossier.declineUpheld', { at: moment(decline.upheldAt) }),
    suspension &&
      t('dossier.suspended', {
        at: moment(suspension.at),
        authority: suspension.authority,
        condition: suspension.condition,
        reviewOn: dateWords(suspension.reviewOn, language),
      }),
    objectiveCauseAt && t('dossier.objectiveCause', { at: moment(objectiveCauseAt) }),
    view.missedPeriods.length > 0 && t('dossier.missedPeriods', { periods: view.missedPeriods.join(', ') }),
    view.systemFaults.count > 0 && t('dossier.faults', { count: view.systemFaults.count }),
  ].filter((sentence) => typeof sentence === 'string');
};

export const AssignmentStanding = ({ view }: Readonly<{ view: AssignmentView }>) => {
  const words = useWords();
  const sentences = standingWords(view, words);
  if (sentences.length === 0) return null;
  return (
    <DossierSection title={words.t('dossier.standing')} testId="standing">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </DossierSection>
  );
};
