const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Titles and reasons are whatever somebody typed. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

export const paragraph = (...inner: readonly string[]): string =>
  `<p style="margin:0 0 12px">${inner.join('<br>')}</p>`;

export const linkTo = (url: string, text: string): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

/** A whole page from parts that are safe already. No pictures, nothing from elsewhere: mail is read offline too. */
export const htmlPage = (language: string, title: string, parts: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>` +
  `<body style="font:16px/1.5 sans-serif;color:#1f1f1f;max-width:640px;margin:0 auto;padding:16px">${parts.join('')}</body></html>`;
