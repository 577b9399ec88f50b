import 'i18next';
import type { vietnamese } from './vi/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof vietnamese };
  }
}
