/** Brings the database of DATABASE_URL up to this version; `npm start` does so by itself. */
import { migrate } from './serving/database.ts';
import { Fault } from './serving/fault.ts';

try {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '') throw new Fault('Set DATABASE_URL to the database that shall be brought up to date.');
  const applied = await migrate(url);
  console.log(applied.length === 0 ? 'The database was up to date.' : `Applied ${applied.join(', ')}.`);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
