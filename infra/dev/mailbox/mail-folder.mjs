import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** @typedef {Readonly<{ id: string, at: string, to: string, subject: string, messageId: string }>} Head */
/** @typedef {Head & Readonly<{ from: string, text: string, html: string | null, headers: readonly Readonly<{ key: string, value: string }>[] }>} Mail */

const name = /^(\d{13}-[0-9a-f]{8})\.eml$/;

/** @param {readonly Readonly<{ name: string, address?: string | undefined }>[] | undefined} people */
const written = (people = []) =>
  people.map((each) => (each.name ? `${each.name} <${each.address}>` : (each.address ?? ''))).join(', ');

/**
 * The mails of one folder, a file `<milliseconds>-<random>.eml` each.
 * @param {string} folder
 * @param {{ most?: number, now?: () => Date }} [options] `most`: how many are kept; the oldest go
 */
export const mailFolder = (folder, { most = 2_000, now = () => new Date() } = {}) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  /** What never changes about a mail is read once. @type {Map<string, Head>} */
  const heads = new Map();

  /** Newest first. */
  const ids = () =>
    readdirSync(folder)
      .flatMap((file) => name.exec(file)?.[1] ?? [])
      .sort()
      .reverse();
  /** @param {string} id */
  const fileOf = (id) => join(folder, `${id}.eml`);

  /** @param {string} id @returns {Promise<Mail | null>} null for what is not there */
  const read = async (id) => {
    if (!name.test(`${id}.eml`)) return null;
    try {
      const mail = await PostalMime.parse(readFileSync(fileOf(id)));
      return {
        id,
        at: new Date(Number(id.slice(0, 13))).toISOString(),
        from: written(mail.from && [mail.from]),
        to: written(mail.to),
        subject: mail.subject ?? '',
        messageId: mail.messageId ?? '',
        text: mail.text ?? '',
        html: mail.html ?? null,
        headers: mail.headers.map(({ key, value }) => ({ key, value })),
      };
    } catch {
      return null;
    }
  };

  /** @param {string} id @returns {Promise<Head | null>} */
  const headOf = async (id) => {
    const known = heads.get(id);
    if (known) return known;
    const mail = await read(id);
    if (mail === null) return null;
    const { at, to, subject, messageId } = mail;
    const head = { id, at, to, subject, messageId };
    heads.set(id, head);
    return head;
  };

  return {
    read,
    /** @param {string} id of a mail that `read` has found */
    source: (id) => readFileSync(fileOf(id), 'utf8'),
    /** @param {Buffer} bytes as SMTP brought them */
    keep: (bytes) => {
      const id = `${String(now().getTime()).padStart(13, '0')}-${randomBytes(4).toString('hex')}`;
      const unfinished = join(folder, `.${id}`);
      writeFileSync(unfinished, bytes, { mode: 0o600 });
      renameSync(unfinished, fileOf(id));
      for (const old of ids().slice(most)) {
        rmSync(fileOf(old), { force: true });
        heads.delete(old);
      }
      return id;
    },
    /** @param {{ limit?: number, to?: string | null }} [options] `to`: part of the recipient @returns {Promise<Head[]>} newest first */
    list: async ({ limit = 200, to = null } = {}) => {
      /** @type {Head[]} */
      const found = [];
      for (const id of ids()) {
        if (found.length >= limit) break;
        const head = await headOf(id);
        if (head && (to === null || head.to.includes(to))) found.push(head);
      }
      return found;
    },
  };
};

/** @typedef {ReturnType<typeof mailFolder>} MailFolder */
