import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

const conditionNames = ['@dondoc/source', 'webpack', 'import', 'require', 'node', 'default'];

/**
 * How workflows are bundled, for the worker and for every test. The tracing interceptors are part of it even where
 * nothing is exported: added later, they would break the replay of the workflows then asleep.
 */
export const bundleOptions = {
  workflowsPath: fileURLToPath(new URL('./src/index.ts', import.meta.url)),
  workflowInterceptorModules: [
    require.resolve('@temporalio/interceptors-opentelemetry/lib/workflow-interceptors'),
  ],
  webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames } }),
};
