/** Every workflow of the system: what Temporal bundles. A workflow's type is the name of its function. */
export * from '@dondoc/workflow-assignment';
export * from '@dondoc/workflow-duty';
export * from '@dondoc/workflow-evaluation-period';
