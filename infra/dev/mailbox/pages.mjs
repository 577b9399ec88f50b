import { timeWords } from './time-words.mjs';

/** @typedef {import('./mail-folder.mjs').Head} Head */
/** @typedef {import('./mail-folder.mjs').Mail} Mail */

const entities = /** @type {Readonly<Record<string, string>>} */ ({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

export const style = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.4rem; overflow-wrap: anywhere; }
small, .quiet { opacity: 0.75; }
ol { list-style: none; padding: 0; }
li { border-top: 1px solid #8886; padding: 0.6rem 0; overflow-wrap: anywhere; }
li a { font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 28rem; border: 1px solid #8886; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8886; padding: 0.75rem; }
`;

/** @param {string} title @param {string} content */
const page = (title, content) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
${content}
</body>
</html>
`;

/** @param {readonly Head[]} mails @param {Date} now */
export const listPage = (mails, now) => {
  const rows = mails.map(
    ({ id, at, to, subject }) => `<li>
<a href="/mails/${id}">${escaped(subject || '(không có tiêu đề · no subject)')}</a><br>
<span>Gửi tới · To ${escaped(to)}</span><br>
<small>${escaped(timeWords(at, now))}</small>
</li>`,
  );
  const nothing = '<p>Chưa có thư nào. · No mail yet.</p>';
  return page(
    'Hộp thư thử · Test mailbox',
    `<h1>Hộp thư thử · Test mailbox</h1>
<p class="quiet">Mọi thư hệ thống gửi trên máy này đến đây, không đến tay ai. · Every mail sent on this machine ends here and reaches nobody.</p>
${rows.length > 0 ? `<ol>\n${rows.join('\n')}\n</ol>` : nothing}`,
  );
};

/** @param {Mail} mail @param {Date} now */
export const mailPage = ({ id, at, from, to, subject, messageId, text, html }, now) => {
  const facts = [
    ['Từ · From', from],
    ['Gửi tới · To', to],
    ['Lúc · At', timeWords(at, now)],
    ['Mã thư · Message-ID', messageId],
  ].map(([term, value]) => `<dt>${term}</dt><dd>${escaped(value ?? '')}</dd>`);
  const rich = `<h2>Bản có định dạng · As HTML</h2>
<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="Nội dung thư · The mail" src="/mails/${id}/html"></iframe>`;
  return page(
    subject,
    `<p><a href="/">← Mọi thư · All mails</a></p>
<h1>${escaped(subject)}</h1>
<dl>${facts.join('\n')}</dl>
${html === null ? '' : rich}
<h2>Bản chữ thường · As text</h2>
<pre>${escaped(text)}</pre>
<p><a href="/mails/${id}/source">Nguồn · Source</a></p>`,
  );
};

export const nothingPage = page(
  'Không có thư này',
  `<h1>Không có thư này · There is no such mail</h1>
<p><a href="/">← Mọi thư · All mails</a></p>`,
);
