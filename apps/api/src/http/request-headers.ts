import { problems } from './problems.ts';

const visibleAscii = /^[\x21-\x7e]{1,200}$/;
const quotedVersion = /^"(\d{1,9})"$/;

export const readIdempotencyKey = (header: string | undefined): string => {
  if (header === undefined || !visibleAscii.test(header)) throw problems.idempotencyKeyRequired();
  return header;
};

/** The version that the client last saw, as `ETag` gave it; undefined where it does not matter to the client. */
export const readIfMatch = (header: string | undefined): number | undefined => {
  if (header === undefined || header.trim() === '*') return undefined;
  const version = quotedVersion.exec(header.trim())?.[1];
  if (version === undefined)
    throw problems.invalidRequest([
      {
        path: 'If-Match',
        message: 'phải là một phiên bản trong ngoặc kép như ETag đã trả, ví dụ "3"',
        messageEn: 'must be one version in quotes as ETag gave it, such as "3"',
      },
    ]);
  return Number(version);
};
