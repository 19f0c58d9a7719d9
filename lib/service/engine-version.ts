/** Names the engine's sources, so that a worker makes a comparison that other sources made again. Set by whoever starts the worker. */
export const engineVersion = (): string => process.env['CLAIMLINE_ENGINE'] ?? 'unversioned';
