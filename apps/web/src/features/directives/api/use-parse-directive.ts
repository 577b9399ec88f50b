import { useMutation } from '@tanstack/react-query';
import { useApi } from '../../../api/api-context.ts';
import { parsedFileSchema } from './directives.schema.ts';

/** Reads a document without changing anything, so it needs no key. */
export const useParseDirective = () => {
  const api = useApi();
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file);
      return api.send('/directives/parse', parsedFileSchema, { body });
    },
  });
};
