/** Every workflow of the system: what Temporal bundles. A workflow's type is the name of its function. */
export * from '@dondoc/workflow-assignment';
