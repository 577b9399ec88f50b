// Imported first by every command here and evaluated before anything else: on an older Node the rest may not run.
const needed = [20, 19, 0];

/**
 * What to tell somebody whose Node is too old; null when it is not.
 * @param {string} version like `20.19.0`
 * @returns {string | null}
 */
export const nodeTooOld = (version) => {
  const has = version.split('.').map(Number);
  const differs = needed.findIndex((part, at) => (has[at] ?? 0) !== part);
  if (differs === -1 || (has[differs] ?? 0) > (needed[differs] ?? 0)) return null;
  return `Node ${version} is too old: Đôn Đốc needs Node ${needed.join('.')} or newer. Install it from https://nodejs.org and try again.`;
};

const sentence = nodeTooOld(process.versions.node);
if (sentence !== null) {
  console.error(sentence);
  process.exit(2);
}
