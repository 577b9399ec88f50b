/**
 * Who may import whom, by tag. Every project carries one tag of each kind and no rule says `*`: a project without tags
 * may import nothing. `test/acceptance/boundaries` shows that the fence can fail.
 * @param {string} sourceTag @param {readonly string[]} onlyDependOnLibsWithTags
 */
const only = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

/** @param {string} kind @param {readonly string[]} names */
const tags = (kind, ...names) => names.map((name) => `${kind}:${name}`);

// Layers: who stands on whom. Specs are part of their project, hence the `testing` of nearly all.
const middle = ['kernel', 'contracts', 'domain'];
const shell = [
  ...middle,
  'application',
  'projections',
  'adapter',
  'activities',
  'workflow',
  'wiring',
  'reconciler',
  'testing',
  'infra',
];
/** @type {Readonly<Record<string, readonly string[]>>} */
const layers = {
  kernel: ['kernel', 'testing'],
  contracts: ['contracts'],
  domain: [...middle, 'testing'],
  projections: [...middle, 'testing'],
  application: [...middle, 'application', 'adapter', 'testing'],
  adapter: [...middle, 'adapter', 'testing', 'infra'],
  activities: [...middle, 'application', 'adapter', 'testing'],
  workflow: ['contracts', 'activities', 'workflow'],
  wiring: [...middle, 'application', 'projections'],
  reconciler: [...middle, 'adapter', 'activities', 'workflow'],
  testing: ['kernel', 'domain'],
  infra: ['infra'],
  app: shell,
  test: [...shell, 'app'],
};

// What runs in a browser or is replayed as a workflow never reaches a server's libraries, but by type alone.
/** @type {Readonly<Record<string, readonly string[]>>} */
const runtimes = {
  pure: ['pure'],
  browser: ['pure', 'browser'],
  workflow: ['pure', 'workflow', 'server'],
  server: ['pure', 'server', 'workflow'],
};

// Contexts: what each may know of others.
const contexts = [
  'assignments',
  'directives',
  'organisation',
  'evaluation',
  'settings',
  'notifications',
  'event-sourcing',
  'messaging',
];
const everywhere = [
  ...contexts,
  'calendar',
  'ledger',
  'platform',
  'wiring',
  'reconciler',
  'workflows',
  'infra',
];
/** @type {Readonly<Record<string, readonly string[]>>} */
const scopes = {
  'event-sourcing': ['event-sourcing', 'ledger', 'infra'],
  ledger: ['ledger', 'event-sourcing'],
  calendar: ['calendar'],
  messaging: ['messaging', 'event-sourcing', 'infra'],
  assignments: ['assignments', 'event-sourcing', 'messaging', 'calendar', 'organisation'],
  directives: ['directives', 'assignments', 'event-sourcing', 'messaging', 'calendar', 'organisation'],
  organisation: ['organisation', 'event-sourcing'],
  evaluation: ['evaluation', 'assignments', 'event-sourcing', 'messaging', 'calendar', 'organisation'],
  settings: ['settings', 'assignments', 'calendar', 'event-sourcing', 'messaging'],
  notifications: [
    'notifications',
    'assignments',
    'evaluation',
    'organisation',
    'calendar',
    'event-sourcing',
    'messaging',
  ],
  platform: ['platform', 'event-sourcing', 'messaging', 'infra'],
  wiring: [...contexts, 'calendar'],
  reconciler: ['reconciler', 'platform', 'assignments', 'event-sourcing', 'messaging'],
  workflows: ['workflows', 'assignments', 'evaluation'],
  infra: ['infra'],
  web: ['web', 'assignments', 'directives', 'evaluation', 'settings', 'notifications'],
  app: ['app', ...everywhere],
  test: ['test', 'app', 'web', ...everywhere],
};

/** @param {string} kind @param {Readonly<Record<string, readonly string[]>>} rules */
const constraints = (kind, rules) =>
  Object.entries(rules).map(([name, known]) => only(`${kind}:${name}`, ...tags(kind, ...known)));

export const boundaries = {
  allow: [],
  enforceBuildableLibDependency: false,
  depConstraints: [
    ...constraints('type', layers),
    ...constraints('runtime', runtimes),
    ...constraints('scope', scopes),
  ],
};
