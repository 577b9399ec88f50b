import { createServer } from 'node:http';
import { listPage, mailPage, nothingPage, style } from './pages.mjs';

/** @typedef {Readonly<{ status?: number, type: string, body: string, policy?: string }>} Answer */

const ours =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
// What somebody else wrote: it may look as it likes, and can run, load, send and reach nothing.
const theirs =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'";

const loopback = /^(localhost|127\.0\.0\.1)(:\d+)?$/i;

/** @param {string} body @param {number} [status] @returns {Answer} */
const asPage = (body, status = 200) => ({ status, type: 'text/html; charset=utf-8', body });
/** @param {unknown} value @param {number} [status] @returns {Answer} */
const asJson = (value, status = 200) => ({ status, type: 'application/json', body: JSON.stringify(value) });

/**
 * @param {URL} url
 * @param {{ folder: import('./mail-folder.mjs').MailFolder, place: string, now: () => Date }} options
 * @returns {Promise<Answer>}
 */
const answerTo = async ({ pathname, searchParams }, { folder, place, now }) => {
  if (pathname === '/') return asPage(listPage(await folder.list(), now()));
  if (pathname === '/style.css') return { type: 'text/css', body: style };
  if (pathname === '/health/ready') return asJson({ status: 'ready', folder: place });
  if (pathname === '/api/mails') return asJson(await folder.list({ to: searchParams.get('to') }));
  const [, kind, id = '', part = ''] =
    /^\/(api\/mails|mails)\/([^/]+)(?:\/(html|source))?$/.exec(pathname) ?? [];
  const mail = await folder.read(id);
  if (mail === null)
    return pathname.startsWith('/api/') ? asJson({ status: 404 }, 404) : asPage(nothingPage, 404);
  if (kind === 'api/mails') return asJson(mail);
  if (part === 'source') return { type: 'text/plain; charset=utf-8', body: folder.source(id) };
  if (part === 'html') return { ...asPage(`<base target="_blank">${mail.html ?? ''}`), policy: theirs };
  return asPage(mailPage(mail, now()));
};

/**
 * The page and the JSON of the mailbox, on 127.0.0.1 only.
 * @param {{ port: number, folder: import('./mail-folder.mjs').MailFolder, place: string, now?: () => Date }} options
 *   `place`: what `/health/ready` says the folder is
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export const showMail = ({ port, folder, place, now = () => new Date() }) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      /** @param {Answer} answer */
      const send = ({ status = 200, type, body, policy = ours }) =>
        response
          .writeHead(status, {
            'Content-Type': type,
            'Content-Security-Policy': policy,
            'X-Content-Type-Options': 'nosniff',
            'Referrer-Policy': 'no-referrer',
            'Cache-Control': 'no-store',
          })
          .end(body);
      // A foreign page whose name leads to 127.0.0.1 is not meant to read mail here.
      if (!loopback.test(request.headers.host ?? '')) return send(asJson({ status: 421 }, 421));
      if (request.method !== 'GET') return send(asJson({ status: 405 }, 405));
      answerTo(new URL(request.url ?? '/', 'http://localhost'), { folder, place, now }).then(
        send,
        (error) => {
          console.error(error);
          send(asJson({ status: 500 }, 500));
        },
      );
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
  });
