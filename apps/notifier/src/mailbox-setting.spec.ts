import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type Mail = Readonly<{ to: string; messageId: string; subject: string; text: string; html: string }>;

const mailOf = (to: string, { messageId, subject, text, html }: Email): Mail => ({
  to,
  messageId: messageId ?? '',
  subject: subject ?? '',
  text: text ?? '',
  html: html ?? '',
});

/** A mail server of one spec. It refuses the addresses that begin with `khong-co`, for good. */
export const mailbox = async () => {
  const mails: Mail[] = [];
  const serve = (port: number) =>
    new Promise<SMTPServer>((listening) => {
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS', 'AUTH'],
        closeTimeout: 50,
        onRcptTo: ({ address }, _, done) =>
          address.startsWith('khong-co')
            ? done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
            : done(),
        onData: (stream, session, done) => {
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
              mails.push(mailOf(session.envelope.rcptTo.map(({ address }) => address).join(), mail));
              done();
            });
          });
        },
      });
      server.on('error', () => undefined);
      server.listen(port, '127.0.0.1', () => listening(server));
    });
  let server = await serve(0);
  const { port } = server.server.address() as AddressInfo;
  const cut = () => new Promise<void>((closed) => server.close(() => closed()));
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    cut,
    restore: async () => {
      server = await serve(port);
    },
  };
};
