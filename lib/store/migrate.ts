import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DiffTarget, MigrationList, SchemaEngine as Engine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { z } from 'zod';

/** The adapter would cut a script at every semicolon, within functions too, and carry the parts out one by one: this one sends it whole, all or nothing. */
class WholeScripts extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    adapter.executeScript = async (sql) => { await adapter.executeRaw({ sql, args: [], argTypes: [] }); };
    return adapter;
  }
}

const nothing = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations in `directory` that the database lacks, as `prisma migrate deploy` would, and
 * returns their names. Throws with the engine's own words when one fails or the history does not match.
 */
export const applyMigrations = (connectionString: string, directory: string): Promise<readonly string[]> =>
  withEngine(connectionString, undefined, async (engine) => {
    const migrationsList = await migrationsIn(directory);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: nothing });
    return appliedMigrationNames;
  });

/** The SQL that leads from one schema (null: an empty database) to another, each given as the text of a schema file. */
export const sqlBetween = (connectionString: string, from: string | null, to: string): Promise<string> =>
  withEngine(connectionString, [['schema.prisma', to]], async (engine) => {
    const { stdout } = await engine.diff({ from: targetOf(from), to: targetOf(to), script: true, exitCode: null, filters: nothing });
    return stdout ?? '';
  });

const targetOf = (schema: string | null): DiffTarget =>
  schema === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] };

const withEngine = async <T>(connectionString: string, datamodels: [string, string][] | undefined, use: (engine: Engine) => Promise<T>): Promise<T> => {
  const factory = bindMigrationAwareSqlAdapterFactory(new WholeScripts({ connectionString }));
  const { SchemaEngine } = await (loading ??= load());
  const engine = await SchemaEngine.new({ datamodels }, () => undefined, factory);
  try {
    return await use(engine);
  } finally {
    engine.free();
  }
};

/**
 * Prisma's schema engine as WebAssembly, from its npm package: the native one would be downloaded from elsewhere.
 * The package's entry imports the module in a way that only bundlers understand, so it is instantiated here; once,
 * because the glue keeps views of the memory of the first instance.
 */
const load = async () => {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(path), { './schema_engine_bg.js': bindings.parse(glue) });
  const { __wbg_set_wasm: setWasm } = wiring.parse(glue);
  const { __wbindgen_start: begin } = beginning.parse(instance.exports);
  setWasm(instance.exports);
  begin();
  return glue;
};

let loading: ReturnType<typeof load> | undefined;

const bindings = z.record(z.string(), z.custom<WebAssembly.ImportValue>((value) => value !== undefined));
const wiring = z.object({ __wbg_set_wasm: z.custom<(exports: WebAssembly.Exports) => void>((value) => typeof value === 'function') });

const beginning = z.object({ __wbindgen_start: z.custom<() => void>((value) => typeof value === 'function') });

const migrationsIn = async (directory: string): Promise<MigrationList> => {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
  return {
    baseDir: directory,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(directory, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map(async (name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: await readFile(join(directory, name, 'migration.sql'), 'utf8') } },
    }))),
  };
};
