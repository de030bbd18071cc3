export { ENGINES, makeDataFolder, openTestDatabase, type TestDatabase } from './test-database.js';
