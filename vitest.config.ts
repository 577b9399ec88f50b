import swc from 'unplugin-swc';
import { configDefaults, defineConfig } from 'vitest/config';

// Sources are tested as written, without a build: the custom condition picks `src` over `dist`.
const conditions = ['@dondoc/source', 'node'];

const suite = (kind: string, options: { servers?: boolean } = {}) => ({
  extends: true as const,
  test: {
    name: kind,
    include: [`{apps,libs,workflows,infra,test}/**/*.${kind}.spec.{ts,tsx}`],
    exclude: [...configDefaults.exclude, '**/dist/**', '.dondoc/**'],
    testTimeout: options.servers ? 120_000 : 20_000,
    hookTimeout: 180_000,
    // Two cores: suites that share the servers run one file at a time, so that one's load is not another's failure.
    fileParallelism: !options.servers,
  },
});

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Nest's constructor injection needs the decorator metadata that only a full compiler emits.
  plugins: [
    swc.vite({
      module: { type: 'es6' },
      jsc: {
        parser: { syntax: 'typescript', decorators: true, tsx: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    }),
  ],
  test: {
    projects: [
      suite('unit'),
      suite('int', { servers: true }),
      suite('replay'),
      suite('e2e', { servers: true }),
    ],
  },
});
