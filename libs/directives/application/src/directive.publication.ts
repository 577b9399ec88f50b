import type { DirectivePublished } from '@dondoc/directives-contracts';
import type { DirectiveEvent } from '@dondoc/directives-domain';

export const publishedDirectiveEvent = ({ data }: DirectiveEvent): DirectivePublished => ({
  type: 'dondoc.directive.issued.v1',
  data: {
    ...data,
    document: { ...data.document, cites: [...data.document.cites] },
    duties: data.duties.map((duty) => ({ ...duty, cooperatingUnits: [...duty.cooperatingUnits] })),
  },
});
