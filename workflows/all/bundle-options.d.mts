import type { BundleOptions } from '@temporalio/worker';

export declare const bundleOptions: Required<
  Pick<BundleOptions, 'workflowsPath' | 'workflowInterceptorModules' | 'webpackConfigHook'>
>;
