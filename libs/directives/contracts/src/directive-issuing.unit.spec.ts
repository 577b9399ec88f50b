import { describe, expect, it } from 'vitest';
import { directivePublishedSchema } from './directive-issuing.schema.ts';

const issuedBy = (actor: object) => {
  const data = {
    at: '2026-03-02T09:00:00+07:00',
    issuedBy: actor,
    textHash: 'a1',
    document: { number: null, kind: null, issuer: null, issuedOn: null, title: null, cites: [] },
    duties: [],
  };
  return directivePublishedSchema.parse({ type: 'dondoc.directive.issued.v1', data }).data.issuedBy;
};

describe('A published directive', () => {
  it.each([
    { person: 'p-bi-thu', unit: 'ban-thuong-vu' },
    { person: 'p-bi-thu', unit: 'ban-thuong-vu', post: 'head' },
    { person: 'p-pho', unit: 'ban-thuong-vu', post: 'deputy', onBehalfOf: 'p-bi-thu' },
  ])('says who issued it, and for whom: %j', (actor) => expect(issuedBy(actor)).toEqual(actor));
});
