import { createTransport } from 'nodemailer';
import type { Channel, Handed, Message } from '@dondoc/notifications-domain';
import { addressless } from './addressless.ts';

export type MailOptions = Readonly<{
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  url: string;
  /** The sender: an address, or a name with one: `Đôn Đốc <don-doc@phuong.example>`. */
  from: string;
  /** Milliseconds that each step of a conversation may take. */
  patience?: number;
}>;

export type MailChannel = Channel<Message> & Readonly<{ close: () => void }>;

type SmtpError = Readonly<{ code?: unknown; responseCode?: unknown; command?: unknown }>;

// Only what is said of this recipient or this text is final: a refused greeting, password or sender is ours to mend.
const aboutTheMessage = ['EENVELOPE', 'EMESSAGE'];
const unreachable = ['ECONNECTION', 'ESOCKET', 'EDNS', 'ETLS'];

const refusalOf = ({ code, responseCode, command }: SmtpError): Handed => {
  const about = typeof code === 'string' ? code : 'unknown';
  if (typeof responseCode === 'number') {
    const permanent = responseCode >= 500 && aboutTheMessage.includes(about) && command !== 'MAIL FROM';
    return { outcome: 'refused', permanent, reason: `smtp-${responseCode}` };
  }
  if (about === 'EENVELOPE') return { outcome: 'refused', permanent: true, reason: 'smtp-bad-address' };
  if (about === 'EABORT') return { outcome: 'refused', permanent: false, reason: 'smtp-given-up' };
  if (about === 'ETIMEDOUT') return { outcome: 'refused', permanent: false, reason: 'smtp-timeout' };
  const reason = unreachable.includes(about) ? 'smtp-unreachable' : `smtp-${about.toLowerCase()}`;
  return { outcome: 'refused', permanent: false, reason };
};

const domainOf = (from: string): string => /@([^\s<>@]+?)>?\s*$/.exec(from)?.[1] ?? 'dondoc.invalid';

const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);

/**
 * E-mail by SMTP, plain text and HTML in one mail. Marked as written by a machine, so that no out-of-office reply
 * comes back. A password is never sent unencrypted to another machine.
 */
export const mailChannel = ({ url, from, patience = 15_000 }: MailOptions): MailChannel => {
  const place = new URL(url);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    // Whether and when to try again is the sender's decision: here a mail is tried once.
    maxRequeues: 0,
    idleTimeout: 30_000,
    connectionTimeout: patience,
    greetingTimeout: patience,
    dnsTimeout: patience,
    socketTimeout: patience,
    requireTLS: place.username !== '' && place.protocol === 'smtp:' && !isLoopback(place),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const listId = `<thong-bao.${domainOf(from)}>`;
  return {
    send: async ({ messageId, to, subject, text, html, language }, signal) => {
      try {
        const { response } = await transport.sendMail({
          messageId: `<${messageId.replace(/^<|>$/g, '')}>`,
          from,
          // As an object: a comma in it makes no second recipient.
          to: { name: '', address: to },
          subject,
          text,
          html,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'List-Id': listId,
            'Content-Language': language,
          },
          ...(signal && { signal }),
        });
        return { outcome: 'handed-over', receipt: addressless(response) };
      } catch (error) {
        return refusalOf(error as SmtpError);
      }
    },
    close: () => transport.close(),
  };
};
