const zone = 'Asia/Ho_Chi_Minh';
const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('vi-VN', {
  timeZone: zone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** @param {number} minutes @returns {readonly [vi: string, en: string] | null} null where the date says more */
const agoWords = (minutes) => {
  if (minutes < 1) return ['vừa xong', 'just now'];
  if (minutes < 60)
    return [`${minutes} phút trước`, minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`];
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return null;
  return [`${hours} giờ trước`, hours === 1 ? '1 hour ago' : `${hours} hours ago`];
};

/**
 * When a mail came, as people say it; in the ward's zone.
 * @param {string} at an instant
 * @param {Date} now
 */
export const timeWords = (at, now) => {
  const instant = new Date(at);
  const ago = agoWords(Math.max(0, Math.floor((now.getTime() - instant.getTime()) / 60_000)));
  const when = `${clock.format(instant)} ngày ${day.format(instant)}`;
  return ago === null ? when : `${when} (${ago[0]} · ${ago[1]})`;
};
