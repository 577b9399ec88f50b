/**
 * Who may import whom, by tag. Every project carries one tag of each kind and no rule says `*`: a project without tags
 * may import nothing. `test/acceptance/boundaries` shows that the fence can fail.
 */
const only = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

export const boundaries = {
  allow: [],
  enforceBuildableLibDependency: false,
  depConstraints: [
    // layers: who stands on whom
    only('type:kernel', 'type:kernel'),
    only('type:contracts', 'type:contracts'),
    only('type:domain', 'type:kernel', 'type:contracts', 'type:domain', 'type:testing'),
    only('type:projections', 'type:kernel', 'type:contracts', 'type:domain', 'type:testing'),
    only('type:application', 'type:kernel', 'type:contracts', 'type:domain', 'type:application', 'type:adapter', 'type:testing'),
    only('type:adapter', 'type:kernel', 'type:contracts', 'type:domain', 'type:adapter', 'type:testing', 'type:infra'),
    only('type:activities', 'type:kernel', 'type:contracts', 'type:domain', 'type:application', 'type:adapter', 'type:testing'),
    only('type:workflow', 'type:contracts', 'type:activities', 'type:workflow'),
    only('type:testing', 'type:kernel', 'type:domain'),
    only('type:infra', 'type:infra'),
    only('type:app', 'type:kernel', 'type:contracts', 'type:domain', 'type:projections', 'type:application', 'type:adapter', 'type:activities', 'type:workflow', 'type:testing', 'type:infra'),
    only('type:test', 'type:kernel', 'type:contracts', 'type:domain', 'type:projections', 'type:application', 'type:adapter', 'type:activities', 'type:workflow', 'type:testing', 'type:infra', 'type:app'),
    // runtimes: what runs in a browser or a workflow never reaches a server's libraries
    only('runtime:pure', 'runtime:pure'),
    only('runtime:browser', 'runtime:pure', 'runtime:browser'),
    only('runtime:workflow', 'runtime:pure', 'runtime:workflow', 'runtime:server'),
    only('runtime:server', 'runtime:pure', 'runtime:server', 'runtime:workflow'),
    // contexts: what a context may know of others
    only('scope:event-sourcing', 'scope:event-sourcing', 'scope:ledger', 'scope:infra'),
    only('scope:ledger', 'scope:ledger', 'scope:event-sourcing'),
    only('scope:calendar', 'scope:calendar'),
    only('scope:messaging', 'scope:messaging', 'scope:event-sourcing', 'scope:infra'),
    only('scope:assignments', 'scope:assignments', 'scope:event-sourcing', 'scope:messaging', 'scope:calendar', 'scope:organisation'),
    only('scope:directives', 'scope:directives', 'scope:assignments', 'scope:event-sourcing', 'scope:messaging', 'scope:calendar', 'scope:organisation'),
    only('scope:organisation', 'scope:organisation', 'scope:event-sourcing'),
    only('scope:evaluation', 'scope:evaluation', 'scope:assignments', 'scope:event-sourcing'),
    only('scope:platform', 'scope:platform', 'scope:event-sourcing', 'scope:messaging', 'scope:infra'),
    only('scope:workflows', 'scope:workflows', 'scope:assignments'),
    only('scope:infra', 'scope:infra'),
    only('scope:web', 'scope:web', 'scope:assignments', 'scope:directives', 'scope:evaluation'),
    only('scope:app', 'scope:app', 'scope:assignments', 'scope:directives', 'scope:organisation', 'scope:evaluation', 'scope:calendar', 'scope:ledger', 'scope:event-sourcing', 'scope:messaging', 'scope:platform', 'scope:workflows', 'scope:infra'),
    only('scope:test', 'scope:test', 'scope:app', 'scope:web', 'scope:assignments', 'scope:directives', 'scope:organisation', 'scope:evaluation', 'scope:calendar', 'scope:ledger', 'scope:event-sourcing', 'scope:messaging', 'scope:platform', 'scope:workflows', 'scope:infra'),
  ],
};
