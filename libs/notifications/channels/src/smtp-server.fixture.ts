import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export type Received = Readonly<{ recipients: readonly string[]; mail: Email }>;

const refusal = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });

/** An SMTP server of one spec, on a free port. What its addresses are called says how it treats them. */
export const smtpServer = async ({ port = 0 }: { port?: number } = {}) => {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith('khong-co')) done(refusal(550, `no mailbox ${address}`));
      else if (address.startsWith('day')) done(refusal(452, 'mailbox full for now'));
      else done();
    },
    onData: (stream, session: SMTPServerSession, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ recipients, mail });
          done(null, `OK queued for ${recipients.join(' ')} as 7f3a`);
        });
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    received,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
};
