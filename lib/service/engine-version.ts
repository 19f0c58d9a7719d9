/**
 * Names the engine's sources, so that a comparison made by other sources is made again. Set by the build
 * (next.config.js) and by the scripts; both hash the same files.
 */
export const engineVersion = (): string => process.env['CLAIMLINE_ENGINE'] ?? 'unversioned';
