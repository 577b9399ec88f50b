import type { NoticeChannel, NoticeView } from '@dondoc/notifications-contracts';
import type { Words } from '../../words/language.ts';

const reasonWords = (reason: string | null, { t }: Words): string => {
  switch (reason) {
    case 'smtp-unreachable':
      return t('deadLetter.unreachable');
    case 'smtp-timeout':
    case 'smtp-given-up':
      return t('deadLetter.timeout');
    case 'smtp-bad-address':
      return t('deadLetter.badAddress');
    default:
      return t('deadLetter.refused', { code: reason ?? '?' });
  }
};

const channelWords = ({ channel, reason, attempts }: NoticeChannel, words: Words): string =>
  [
    `${words.t(`deadLetter.${channel}`)}: ${reasonWords(reason, words)}`,
    ...(attempts > 0 ? [words.t('deadLetter.attempts', { count: attempts })] : []),
  ].join(', ');

/** Why a notification could not be sent, way by way. */
export const deadLetterWords = ({ channels }: Pick<NoticeView, 'channels'>, words: Words): string =>
  channels
    .filter(({ status }) => status === 'given-up')
    .map((channel) => channelWords(channel, words))
    .join('; ');
